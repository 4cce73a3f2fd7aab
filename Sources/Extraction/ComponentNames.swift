/// The names by which pages give members as components, and their attributes.
///
/// Attributes are compared in lower case without `_` and `-`: `parentName` is `parent_name`.
package struct ComponentNames: Sendable {
  /// Components that are a member each.
  package var members: Set<String> = [
    "ParamField", "ResponseField", "PropertyField", "Field", "Property", "EnumField", "EnumValue",
    "EnumMember", "EnumCase", "EnumItem", "Enumerator", "Member", "Constant",
  ]
  /// The name of a member; the first that a component has counts, here and below.
  package var name = ["name", "title", "field", "path", "key"]
  package var value = ["value", "prototype", "declaration", "default", "defaultvalue"]
  package var description = ["desc", "description", "summary"]
  /// The enum that a member belongs to.
  package var parent = ["parentname", "parent", "enumname", "enum"]
  /// What kind of thing that is.
  package var parentType = ["parenttype", "parentkind", "kind"]
  /// Marks beside the name, among them that a member is deprecated.
  package var marks = ["tags", "suffixes", "badges", "labels", "deprecated", "status"]
  /// Kinds that are enums.
  package var enumKinds: Set<String> = [
    "enum", "enumeration", "options", "枚举", "枚举类型", "列挙型",
  ]

  package init() {}

  /// An attribute's name as the lists have it.
  static func normalised(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" }
  }
}
