"""What all tests share: the folder of tests is importable, for small_books."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
