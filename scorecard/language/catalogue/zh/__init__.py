"""The sentences in Chinese, one file a topic."""
