import Foundation
import TestSupport
import Testing

/// The program as a process that is interrupted, or whose streams and disks fail.
@Suite(.enabled(if: BuiltProgram.isBuilt, "the program was not built"), .timeLimit(.minutes(2)))
struct InterruptionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(EnumPage.faulty, to: "ios.md")
  }

  @Test(arguments: [("INT", "130"), ("TERM", "143")])
  func `an interrupted run ends with the signal's status and writes nothing`(
    _ name: String, _ status: String
  ) throws {
    // It waits for a page that never comes.
    let output = try BuiltProgram.bash(
      """
      mkfifo never; sleep 60 > never & feeder=$!
      "$driftmark" check - --output json=out.json < never > out.txt 2> err.txt & run=$!
      for try in $(seq 100); do
        [ "$(readlink /proc/$run/fd/0 2> /dev/null)" ] && break; sleep 0.05
      done
      sleep 0.5; kill -\(name) $run; wait $run; echo "$?"; kill -KILL $feeder
      cat out.txt err.txt; ls -A | grep -v -e never -e txt -e md
      """, in: folder)
    #expect(output == status + "\n")
  }

  @Test func `what was written is whole where the run is interrupted behind it`() throws {
    // It waits for somebody to read its second report.
    let output = try BuiltProgram.bash(
      """
      mkfifo never
      "$driftmark" check ios.md -q --output json=out.json --output text=never > out.txt & run=$!
      for try in $(seq 200); do [ -e out.json ] && break; sleep 0.05; done
      kill -TERM $run; wait $run; echo "$?"; tail -n 1 out.json; ls -A | grep -e new
      """, in: folder)
    #expect(output == "143\n}\n")
  }

  @Test(arguments: [
    "check ios.md --output json=/dev/full", "report ios.md --output html=/dev/full",
    "check ios.md > /dev/full", "facts ios.md > /dev/full", "matrix ios.md > /dev/full",
  ])
  func `a full disk is one line and status 2`(_ command: String) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let output = try BuiltProgram.bash(
      "{ \"$driftmark\" \(command); } 2> err.txt > /dev/null; echo $?; cat err.txt", in: folder)
    let lines = output.split(separator: "\n")
    #expect(lines.first == "2")
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("no space left on device") == true)
  }

  @Test func `a file that would grow too large leaves the old one as it is`() throws {
    try folder.write("old\n", to: "out.html")
    let output = try BuiltProgram.bash(
      """
      trap '' XFSZ; ulimit -f 8
      "$driftmark" report ios.md --output html=out.html 2> err.txt; echo $?
      cat err.txt out.html; ls -A | grep new
      """, in: folder)
    #expect(output == "2\ndriftmark: cannot write out.html: file too large\nold\n")
  }

  @Test(arguments: [
    "facts .", "check .", "check . --format json", "matrix .", "rules", "explain value-conflict",
    "report . --format html", "--help",
  ])
  func `a reader that is gone is no mistake`(_ command: String) throws {
    let output = try BuiltProgram.bash(
      "\"$driftmark\" \(command) 2> err.txt | true; echo ${PIPESTATUS[0]}; cat err.txt", in: folder)
    #expect(output == "0\n" || output == "1\n")
  }

  @Test func `no report is taken for a stream that is closed`() throws {
    let output = try BuiltProgram.bash(
      """
      "$driftmark" check ios.md --format text --output json=out.json 2> err.txt >&-; echo $?
      cat err.txt; ls
      """, in: folder)
    #expect(
      output == "2\ndriftmark: standard output: bad file descriptor\nerr.txt\nios.md\n")
  }

  @Test func `a page that vanishes while it is read is told`() throws {
    let output = try BuiltProgram.bash(
      """
      for n in $(seq 200); do cp ios.md page$n.md; done
      (for n in $(seq 200); do rm page$n.md; done) &
      "$driftmark" facts . > out.txt 2> err.txt; echo $?
      grep -v -e ': no such file$' -e ': the file is empty$' err.txt
      """, in: folder)
    #expect(output == "0\n")
  }
}
