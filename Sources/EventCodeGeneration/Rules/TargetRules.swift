package import EventCatalog

/// The rules that the catalogs of one target must follow together.
package enum TargetRules {
    /// A catalog of the target with what is generated for it.
    package struct Member {
        let path: String
        /// The names that other catalogs must not have.
        let names: [String]

        package init(path: String, names: [String]) {
            self.path = path
            self.names = names
        }
    }

    /// Checks that generated files and declarations of different catalogs have different names. What two
    /// catalogs have in common is reported once, at the later one.
    package static func check(_ catalogs: [Member]) -> [Diagnostic] {
        catalogs.indices.flatMap { position in
            catalogs[..<position].compactMap { problem(of: catalogs[position], after: $0) }
        }
    }

    private static func problem(of catalog: Member, after other: Member) -> Diagnostic? {
        let problem: CatalogProblem
        if catalog.fileName == other.fileName {
            problem = .catalogFileClash(other: other.path)
        } else {
            let names = Set(catalog.names).intersection(other.names)
            if names.isEmpty { return nil }
            problem = .catalogClash(other: other.path, names: names.sorted())
        }
        return Diagnostic(problem, at: catalog.start, related: other.start)
    }
}

extension TargetRules.Member {
    /// The file name as file systems compare it that do not distinguish case.
    fileprivate var fileName: String { PathStyle.system.fileName(of: path).lowercased() }

    fileprivate var start: SourceLocation { SourceLocation(path: path, line: 1, column: 1) }
}
