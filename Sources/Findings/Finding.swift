package import SourceText

/// What a rule reports of a place, with everything a report needs.
package struct Finding: Sendable {
  package var rule: RuleID
  package var severity: Severity
  package var message: any Message
  /// 12 hexadecimal digits, see `Fingerprint`.
  package var fingerprint: String
  package var location: FindingLocation
  package var witnesses: [Witness]
  package var fixes: [Fix]
  /// For a member that an edition lacks.
  package var missingOn: MissingOn?

  package init(
    rule: RuleID, severity: Severity, message: any Message, fingerprint: String,
    location: FindingLocation, witnesses: [Witness] = [], fixes: [Fix] = [],
    missingOn: MissingOn? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.fingerprint = fingerprint
    self.location = location
    self.witnesses = witnesses
    self.fixes = fixes
    self.missingOn = missingOn
  }

  /// Sorted by file, position, rule and message, so that the same input gives the same order.
  package static func isOrderedBefore(_ left: Finding, _ right: Finding) -> Bool {
    (left.location.file, left.location.range, left.rule, left.fingerprint)
      < (right.location.file, right.location.range, right.rule, right.fingerprint)
  }
}

/// The edition that lacks a member, and the member as another edition has it.
package struct MissingOn: Hashable, Sendable {
  package var platform: String
  package var language: String
  package var member: String
  /// As written; empty where the other edition has none.
  package var value: String

  package init(platform: String, language: String, member: String, value: String) {
    self.platform = platform
    self.language = language
    self.member = member
    self.value = value
  }
}

/// Another place that shows what a finding says.
package struct Witness: Sendable {
  package var message: any Message
  package var location: FindingLocation

  package init(message: any Message, location: FindingLocation) {
    self.message = message
    self.location = location
  }
}

/// A change of the documents that would settle a finding.
package struct Fix: Sendable {
  /// Whether the change can be wrong.
  package enum Safety: String, Sendable {
    /// Changes nothing that a reader sees.
    case safe
    /// Changes what the page says: a person should agree.
    case unsafe
  }

  /// One replacement in one file.
  package struct Edit: Hashable, Sendable {
    package var file: String
    package var range: SourceRange
    package var newText: String

    package init(file: String, range: SourceRange, newText: String) {
      self.file = file
      self.range = range
      self.newText = newText
    }
  }

  package var title: any Message
  package var safety: Safety
  package var edits: [Edit]

  package init(title: any Message, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
