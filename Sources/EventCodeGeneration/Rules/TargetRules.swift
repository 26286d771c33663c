package import EventCatalog

/// The rules that the catalogs of one target must follow together.
///
/// A type of a schema that several catalogs refer to, in a file or in one of them, is one type: the
/// first catalog declares it, if it would be the same in each.
package enum TargetRules {
    /// A catalog of the target with what is generated for it.
    package struct Member {
        let path: String
        /// The folder that the locations of schemas are relative to.
        let folder: String
        /// The code; `nil` if there are errors.
        let module: EventModule?
        /// The path of the catalog, relative to the folder.
        let catalogPath: String
    }

    /// Checks that generated files and declarations of different catalogs have different names. What two
    /// catalogs have in common is reported once, at the later one.
    package static func check(_ catalogs: [Member]) -> [Diagnostic] {
        catalogs.indices.flatMap { position in
            catalogs[..<position].compactMap { problem(of: catalogs[position], after: $0) }
        }
    }

    /// The names of the types of a catalog that catalogs before it declare.
    package static func typesElsewhere(of catalog: Member, after others: [Member]) -> Set<String> {
        Set(others.flatMap { CommonTypes(of: catalog, and: $0).equal })
    }

    private static func problem(of catalog: Member, after other: Member) -> Diagnostic? {
        let problem: CatalogProblem
        if catalog.fileName == other.fileName {
            problem = .catalogFileClash(other: other.path)
        } else {
            let common = CommonTypes(of: catalog, and: other)
            let names = common.names.subtracting(common.equal).sorted()
            if names.isEmpty { return nil }
            problem = .catalogClash(
                other: other.path, names: names, difference: common.difference)
        }
        return Diagnostic(problem, at: catalog.start, related: other.start)
    }
}

extension TargetRules.Member {
    /// The file name as file systems compare it that do not distinguish case.
    fileprivate var fileName: String { PathStyle.system.fileName(of: path).lowercased() }

    fileprivate var start: SourceLocation { SourceLocation(path: path, line: 1, column: 1) }
}
