/// A finding about a catalog, with its location.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Sendable {
        case error
        case warning
    }

    /// Additional information, such as the fix.
    package struct Note: Hashable, Sendable {
        package let location: SourceLocation
        package let message: String
    }

    package let problem: CatalogProblem
    package let location: SourceLocation
    /// The other location involved in the problem, if there is one.
    package let related: SourceLocation?

    package init(
        _ problem: CatalogProblem, at location: SourceLocation, related: SourceLocation? = nil
    ) {
        self.problem = problem
        self.location = location
        self.related = related
    }

    package var severity: Severity { problem.severity }

    package var note: Note? {
        problem.note.map { Note(location: related ?? location, message: $0) }
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The diagnostic in the format of compilers, which SwiftPM and Xcode show at the line.
    package var description: String {
        var text = "\(location): \(severity.rawValue): \(problem.message) [\(problem.id.rawValue)]"
        if let note { text += "\n\(note.location): note: \(note.message)" }
        return text
    }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// In order of position.
    package var sortedByPosition: [Diagnostic] {
        enumerated().sorted { left, right in
            let (first, second) = (left.element.location, right.element.location)
            return (first.path, first.line, first.column, left.offset)
                < (second.path, second.line, second.column, right.offset)
        }.map(\.element)
    }
}
