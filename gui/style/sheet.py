"""The style sheet, made from the tokens. Widgets choose a look by a property, never by a sheet of their own.

`QPushButton[primary="true"]`, `QToolButton[flat="true"]`, and `QLabel[look="title" | "section" | "secondary"]`.
"""

import resources
from gui.style.tokens import BAR_HEIGHT, CONTROL_HEIGHT, CORNER, ICON, ROW_HEIGHT, Colours, Space, Tone, mixed

_SHEET = """
QLabel, QToolTip {{ qproperty-textFormat: PlainText; }}
QLabel[look="secondary"] {{ color: {muted}; }}
QToolTip {{ color: {text}; background: {base}; border: 1px solid {line}; padding: {hair}px; }}

QPushButton {{
    min-height: {inner}px; padding: 0 {medium}px; border-radius: {corner}px;
    border: 1px solid {edge}; background: {base}; color: {text};
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus {{ border: 2px solid {accent}; min-height: {focused}px; padding: 0 {medium_focused}px; }}
QPushButton:disabled {{ color: {muted}; background: {window}; border-color: {line}; }}
QPushButton[primary="true"] {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QPushButton[primary="true"]:hover {{ background: {accent_hover}; }}
QPushButton[primary="true"]:pressed {{ background: {accent_pressed}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{ background: {pressed}; border-color: {pressed}; color: {muted}; }}

QToolButton[flat="true"], QToolButton[fact="true"] {{
    min-height: {row_inner}px; padding: 0 {small}px; border-radius: {corner}px;
    border: 1px solid transparent; background: transparent; color: {text};
}}
QToolButton[fact="true"] {{ border-color: {edge}; background: {base}; padding-right: {page}px; }}
QToolButton[flat="true"]:hover, QToolButton[fact="true"]:hover {{ background: {hover}; }}
QToolButton[flat="true"]:focus, QToolButton[fact="true"]:focus {{
    border: 2px solid {accent}; min-height: {row_focused}px; padding: 0 {small_focused}px;
}}
QToolButton[fact="true"]:focus {{ padding-right: {page_focused}px; }}
QToolButton[flat="true"]:checked {{ background: {accent_tint}; }}
QToolButton[flat="true"]:disabled {{ color: {muted}; }}
QToolButton::menu-indicator {{
    image: url("{arrow}"); width: {small}px; height: {small}px; subcontrol-position: right center; right: {small}px;
}}

QToolButton[plain_menu="true"]::menu-indicator {{ image: none; }}

QLineEdit, QComboBox, QSpinBox, QTimeEdit, QPlainTextEdit, QTextEdit {{
    border: 1px solid {edge}; border-radius: {corner}px; background: {base}; color: {text};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QComboBox {{ min-height: {inner}px; padding: 0 {small}px; }}
QComboBox:focus {{ border: 2px solid {accent}; min-height: {focused}px; padding: 0 {small_focused}px; }}
QComboBox::drop-down {{ border: none; width: {page}px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {medium}px; height: {medium}px; }}
QLineEdit, QSpinBox, QTimeEdit {{ min-height: {inner}px; padding: 0 {small}px; }}
QSpinBox QLineEdit, QTimeEdit QLineEdit {{ min-height: 0; border: none; padding: 0 {hair}px; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
QLineEdit:focus, QSpinBox:focus, QTimeEdit:focus {{
    border: 2px solid {accent}; min-height: {focused}px; padding: 0 {small_focused}px;
}}
QSpinBox QLineEdit:focus, QTimeEdit QLineEdit:focus {{ min-height: 0; border: none; padding: 0 {hair}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {accent}; }}
QTableView QLineEdit, QTableView QComboBox, QTableView QLineEdit:focus, QTableView QComboBox:focus {{
    min-height: 0; border-radius: 0; padding: 0 {hair}px;
}}

QTableView, QListView, QTreeView {{
    border: 1px solid {line}; border-radius: {corner}px; background: {base}; alternate-background-color: {base};
    gridline-color: {line}; selection-background-color: {accent_tint}; selection-color: {text};
}}
QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {accent}; }}
QHeaderView {{ background: {band}; }}
QHeaderView::section {{
    background: {band}; color: {muted}; border: none; border-bottom: 1px solid {line}; border-right: 1px solid {line};
    padding: 0 {small}px; min-height: {row}px;
}}
QTableCornerButton::section {{ background: {band}; border: none; border-bottom: 1px solid {line}; }}

QFrame[card="true"] {{ border: 1px solid {line}; border-radius: {corner}px; background: {base}; }}
QFrame[card="true"][chosen="true"] {{ border: 2px solid {accent}; }}
QFrame[drop="true"] {{ border: 1px dashed {muted}; border-radius: {corner}px; background: {base}; }}
QFrame[drop="true"][over="true"] {{ border: 2px dashed {accent}; background: {accent_tint}; }}
QFrame[message="warning"] {{ border: none; border-radius: {corner}px; background: {warning_tint}; }}
QFrame[message="error"] {{ border: none; border-radius: {corner}px; background: {error_tint}; }}
QFrame[message="ok"] {{ border: none; border-radius: {corner}px; background: {ok_tint}; }}
QFrame[message="plain"] {{ border: none; background: transparent; }}

QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {medium}px; }}
QScrollBar:horizontal {{ height: {medium}px; }}
QScrollBar::handle {{ background: {handle}; border-radius: {knob}px; margin: {thin}px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::handle:vertical {{ min-height: {wide}px; }}
QScrollBar::handle:horizontal {{ min-width: {wide}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView::item {{ padding: 0 {hair}px; }}
QSplitter::handle {{ background: transparent; }}

QCheckBox, QRadioButton {{
    spacing: {small}px; border: 1px solid transparent; border-radius: {hair}px; padding: {thin}px;
}}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {box}px; height: {box}px; border: 1px solid {muted}; background: {base};
}}
QCheckBox::indicator {{ border-radius: {hair}px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent}; image: url({checked}); }}
QRadioButton::indicator:checked {{ border: {hair}px solid {accent}; width: {pupil}px; height: {pupil}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QAbstractScrollArea::corner {{ border: none; background: transparent; }}

QProgressBar {{ border: none; border-radius: {hair}px; background: {line}; max-height: {small}px; }}
QProgressBar[outcomes="true"] {{ min-height: {bar}px; max-height: {bar}px; }}
QProgressBar::chunk {{ border-radius: {hair}px; background: {accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""


def style_sheet(colours: Colours) -> str:
    """The program's style sheet in the colours of a scheme."""
    return _SHEET.format(
        window=colours.window.name(),
        band=colours.band.name(),
        base=colours.base.name(),
        text=colours.text.name(),
        muted=colours.muted.name(),
        line=colours.line.name(),
        edge=colours.edge.name(),
        accent=colours.accent.name(),
        on_accent=colours.on_accent.name(),
        hover=mixed(colours.text, colours.base, 0.05).name(),
        pressed=mixed(colours.text, colours.base, 0.12).name(),
        accent_hover=mixed(colours.text, colours.accent, 0.12).name(),
        accent_pressed=mixed(colours.text, colours.accent, 0.24).name(),
        accent_tint=colours.tint(Tone.ACCENT).name(),
        ok_tint=colours.tint(Tone.OK).name(),
        warning_tint=colours.tint(Tone.WARNING).name(),
        error_tint=colours.tint(Tone.ERROR).name(),
        corner=CORNER,
        bar=BAR_HEIGHT,
        inner=CONTROL_HEIGHT - 2,
        focused=CONTROL_HEIGHT - 4,
        row_focused=ROW_HEIGHT - 4,
        small_focused=Space.SMALL - 1,
        medium_focused=Space.MEDIUM - 1,
        page_focused=Space.PAGE - 1,
        row=ROW_HEIGHT,
        row_inner=ROW_HEIGHT - 2,
        arrow=resources.path(f"icons/arrow_{'dark' if colours.dark else 'light'}.svg").as_posix(),
        checked=resources.path(f"icons/checked_{'dark' if colours.dark else 'light'}.svg").as_posix(),
        box=ICON - 2,
        round=ICON // 2,
        pupil=ICON - 2 * Space.HAIR,
        handle=colours.edge.name(),
        knob=Space.HAIR,
        thin=Space.HAIR // 2,
        wide=Space.WIDE,
        hair=Space.HAIR,
        small=Space.SMALL,
        medium=Space.MEDIUM,
        page=Space.PAGE,
    )
