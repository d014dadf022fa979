"""The site: a folder of plain HTML pages that read without a server, without scripts and without the network."""
