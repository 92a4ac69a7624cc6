"""The window as a guest on the desktop: the tray, notifications, and what closing means while an import runs."""
