/// Something on a page that could be an enum: what it was taken for, and why.
package struct Consideration: Hashable, Sendable {
  /// What it was taken for.
  package enum Verdict: Hashable, Sendable {
    case enumeration(name: String, members: Int)
    /// Constants that stand together and are no enum: their values may repeat.
    case constants(name: String, members: Int)
    case other
  }

  /// What spoke for or against it.
  package enum Reason: Hashable, Sendable {
    /// A declaration or a label above says what it is.
    case declared(DeclaredType.Kind)
    /// A heading or the text above speaks of members or codes.
    case announced
    /// Its form: only members are written like that.
    case form(Form)
    /// A column of names: `fit` of the `filled` cells are names.
    case names(Column)
    /// A column of values: `fit` of the `filled` cells are values.
    case values(Column)
    /// A column of both.
    case namesWithValues(Column)
    /// A column of texts that begin with the value.
    case valuesBeforeTexts(Column)
    /// A column of codes that have no other names.
    case codes(Column)
    /// Constants with their values under "default", described further down.
    case defaults
    case noNames
    case noValues
    /// A column is headed like values, and too few of its cells are, or it belongs to fields as well.
    case doubtfulValues
    /// The header is one of parameters or fields.
    case parameters
    /// Members share values as constants of different origin do.
    case repeatedValues
    /// There are names alone, and another platform lists the same ones.
    case corroborated
    /// There are names alone, and no other platform lists them.
    case uncorroborated
  }

  /// Forms of members other than the row of a table.
  package enum Form: String, Hashable, Sendable {
    case lines, listItems, headings, definitions, namedParagraphs, code, components, allowedValues
  }

  /// A column of a table.
  package struct Column: Hashable, Sendable {
    /// 1-based.
    package var number: Int
    /// As a reader sees it.
    package var header: String
    package var fit: Int
    package var filled: Int

    package init(number: Int, header: String, fit: Int, filled: Int) {
      self.number = number
      self.header = header
      self.fit = fit
      self.filled = filled
    }
  }

  /// 1-based; where the table, or the first member, stands.
  package var line: Int
  package var isTable: Bool
  package var verdict: Verdict
  package var reasons: [Reason]

  package init(line: Int, isTable: Bool, verdict: Verdict, reasons: [Reason]) {
    self.line = line
    self.isTable = isTable
    self.verdict = verdict
    self.reasons = reasons
  }
}
