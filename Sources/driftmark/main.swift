import CommandLineTool
import Foundation

exit(Driftmark(console: .system()).run(Array(CommandLine.arguments.dropFirst())))
