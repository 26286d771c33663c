/// How generated code writes names of the standard library and of Foundation: as they are, or qualified
/// by the module, for targets that have types of their own with such names.
package struct LibraryNames: Sendable {
    var isQualified = false

    package init(isQualified: Bool = false) {
        self.isQualified = isQualified
    }

    /// A name of the standard library.
    func swift(_ name: String) -> String { isQualified ? "Swift.\(name)" : name }

    /// A name of Foundation, also of the part that FoundationEssentials declares.
    func foundation(_ name: String) -> String { isQualified ? "Foundation.\(name)" : name }
}
