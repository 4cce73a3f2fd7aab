import Descriptions
import RuleEngine

/// What the descriptions of a run say of each other; worked out once for all rules on them.
struct DescriptionStudy: Study {
  /// By aligned enum, by row: the difference of each language and version that has one.
  private var differences: [[[TextDifference]]] = []
  /// By aligned enum: the texts that stand at other members than their own.
  private var displaced: [[DisplacedTexts]] = []

  init(_ catalogue: Catalogue) {
    var library = TextLibrary()
    for subject in catalogue.alignedEnums {
      let described = DescribedEnum.all(of: subject, library: &library)
      var rows = [[TextDifference]](repeating: [], count: subject.rowCount)
      var displacedHere: [DisplacedTexts] = []
      for group in described {
        let displaced = DisplacedTexts(
          group, in: catalogue, library: &library)
        let silent = displaced.rows
        for (row, cells) in group.rows.enumerated() where cells.count > 1 && !silent.contains(row) {
          guard
            let difference = TextDifference(
              cells, in: catalogue, library: &library)
          else { continue }
          rows[row].append(difference)
        }
        displacedHere.append(displaced)
      }
      differences.append(rows)
      self.displaced.append(displacedHere)
    }
  }

  /// The differences of a concept, one for each language and version.
  func differences(of subject: ConceptSubject) -> [TextDifference] {
    differences[subject.alignedEnumIndex][subject.row]
  }

  /// The displaced texts of an enum.
  func displaced(in subject: AlignedEnumSubject) -> [DisplacedTexts] { displaced[subject.index] }
}
