import Foundation

/// Measures a folder: what it takes to read it, to parse it with cmark-gfm and nothing else, to check it, and
/// what other tools take that read the same pages.
///
/// Every run is a process of its own, so that its processor time and its memory are told by the system: this
/// program starts itself for reading and for parsing.
if let floor = Floor(arguments: CommandLine.arguments) {
  floor.run()
} else if let comparison = Comparison(arguments: CommandLine.arguments) {
  comparison.run()
} else {
  print(
    """
    usage: swift run -c release Benchmark [--jobs N] [--runs N] [--driftmark FILE] FOLDER

    Prints, of the pages of a folder: the seconds, the processor seconds and the peak memory of reading them,
    of parsing them with cmark-gfm, of driftmark check, and of rumdl and typos where they are installed
    (`pip install rumdl typos`); the median of the runs, and the ratios.

      --jobs N          threads of each (default 2)
      --runs N          runs of each, in turn (default 5)
      --driftmark FILE  the program (default .build/release/driftmark)
    """)
  exit(2)
}
