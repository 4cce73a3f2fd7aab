// Has libFuzzer show bytes to the target that `DRIFTMARK_FUZZ` names, and stops the process where
// something does not hold of them.

import Foundation
import FuzzTargets

/// libFuzzer's own main, for programs that have one.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

enum Chosen {
  static let target = ProcessInfo.processInfo.environment["DRIFTMARK_FUZZ"]
    .flatMap(FuzzTarget.named)

  static func say(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}

guard Chosen.target != nil else {
  Chosen.say("DRIFTMARK_FUZZ must be one of \(FuzzTarget.all.map(\.name))")
  exit(2)
}
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let problems = Chosen.target?.problems(bytes) ?? []
    guard problems.isEmpty else {
      for problem in problems { Chosen.say(problem) }
      abort()
    }
    return 0
  })
