/* Starts the program in the Python of the folder beside it. Built twice: with a window, and for the console. */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768
#define GIVEN 2

typedef int (*python_main)(int, wchar_t **);

static wchar_t place[LONGEST];

static int fail(const wchar_t *what)
{
    MessageBoxW(NULL, what, L"BuildBetter Importer", MB_OK | MB_ICONERROR);
    return 2;
}

int wmain(int count, wchar_t **arguments)
{
    DWORD length = GetModuleFileNameW(NULL, place, LONGEST);
    wchar_t *name = wcsrchr(place, L'\\');
    if (length == 0 || name == NULL || length + wcslen(L"\\_internal\\" PYTHON) >= LONGEST)
        return fail(L"The program's folder can't be found. Install it again.");
    wcscpy(name, L"\\_internal\\" PYTHON);
    HMODULE python = LoadLibraryExW(place, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    python_main start = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (start == NULL)
        return fail(L"A part of the program is missing. Install it again.");
    wchar_t **all = calloc(count + GIVEN + 1, sizeof *all);
    if (all == NULL)
        return fail(L"There is not enough memory.");
    all[0] = arguments[0];
    all[1] = L"-m";
    all[2] = L"start";
    for (int number = 1; number < count; number++)
        all[number + GIVEN] = arguments[number];
    return start(count + GIVEN, all);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return wmain(__argc, __wargv);
}
