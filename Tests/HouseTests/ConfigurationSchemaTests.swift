import Foundation
import TestSupport
import Testing

struct ConfigurationSchemaTests {
  @Test func `the schema of the configuration is that of the program`() throws {
    let run = ToolRun(["config", "schema"], in: ProjectFolder.root.path(percentEncoded: false))
    try Recording.expect(run.output, isRecordedIn: "Docs/driftmark.schema.json")
  }
}
