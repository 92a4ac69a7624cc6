"""`python -m build_spec`: freeze, check the frozen program, make the installers, print sizes and times."""

import argparse
import shutil
import sys
from pathlib import Path

from build_spec import bars, icons, licence_texts
from build_spec.contents import APP
from build_spec.freeze import DIST, FROZEN, OUT, finish, freeze, self_check, size_of, sources


def main(arguments: list[str]) -> int:
    """Build for one target; 0 only where every check and every bar was met."""
    parser = argparse.ArgumentParser(prog="dev.py build")
    parser.add_argument("--target", choices=("this", "windows"), default="this")
    parser.add_argument("--try", dest="suite", nargs="?", const="stable", help="try what was built in a clean Debian")
    chosen = parser.parse_args(arguments)
    if chosen.suite:
        from build_spec.linux import trial

        return trial.run(chosen.suite)
    icons.draw_all(OUT / "icons")
    if chosen.target == "windows" and sys.platform != "win32":
        from build_spec.windows import on_linux

        return on_linux.build()
    frozen = frozen_program()
    met = measured(frozen)
    for installer in installers(frozen):
        print(f"{installer.name}: {installer.stat().st_size / 1e6:.1f} MB")
        if installer.suffix == ".deb":
            met &= bars.met(".deb", installer.stat().st_size / 1e6, bars.LARGEST_DEB_MB, "MB")
    print(f"The installers are in {DIST}")
    return 0 if met else 1


def frozen_program() -> Path:
    """The frozen program with all that belongs in its folder, after it has checked itself."""
    frozen = freeze()
    finish(frozen)
    # In a macOS program what is no code lies beside the code, or it can't be signed.
    licence_texts.write(frozen.parent / "Resources" if sys.platform == "darwin" else frozen, sources())
    self_check(frozen)
    return frozen


def measured(frozen: Path) -> bool:
    """Whether the frozen program meets the bars of its size and its times, which are printed."""
    return all(
        [
            bars.met(
                "installed",
                size_of(frozen.parents[1] if sys.platform == "darwin" else frozen) / 1e6,
                bars.LARGEST_INSTALLED_MB,
                "MB",
            ),
            bars.met("--help", bars.help_seconds(frozen), bars.LONGEST_HELP_SECONDS, "s of CPU"),
            bars.met("start", bars.start_ratio(frozen, freeze("bare_window")), bars.LONGEST_START, "x a bare window"),
        ]
    )


def installers(frozen: Path) -> list[Path]:
    """The installers of this system, in `dist`."""
    DIST.mkdir(exist_ok=True)
    if sys.platform == "darwin":
        from build_spec import macos

        return [macos.make_dmg(FROZEN / APP)]
    if sys.platform == "win32":
        from build_spec.windows import setup

        return [setup.make_setup(frozen)]
    from build_spec.linux import debian, self_extracting

    made = [debian.make_deb(frozen)] if shutil.which("dpkg-deb") else []
    if shutil.which("makeself"):
        return [*made, self_extracting.make_run(frozen)]
    print("No self-extracting installer: makeself is missing (apt-get install makeself)")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
