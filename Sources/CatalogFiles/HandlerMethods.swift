package import EventCatalog
package import EventCodeGeneration

/// The methods that a handler protocol had before it is generated again. The compiler reports a missing
/// method, but not that a handler still has the method of an event that was removed.
package struct HandlerMethods {
    private let names: [Substring]

    /// Reads the methods in the generated handler file of a folder, if there is one.
    package init(in folder: OutputFolder, of files: [GeneratedFile]) {
        let file = files.first(where: \.isHandler)
        names = file.flatMap { folder.contents(of: $0.name) }.map(Self.names) ?? []
    }

    /// The warning about methods that new files no longer have.
    ///
    /// - Parameter catalog: The path of the catalog.
    package func removed(from files: [GeneratedFile], catalog: String) -> [Diagnostic] {
        guard !names.isEmpty, let file = files.first(where: \.isHandler) else { return [] }
        let current = Set(Self.names(in: file.contents))
        let removed = names.filter { !current.contains($0) }.map(String.init)
        if removed.isEmpty { return [] }
        let start = SourceLocation(path: catalog, line: 1, column: 1)
        return [Diagnostic(.removedMethods(removed), at: start)]
    }

    /// The names in lines such as `    func orderPaid(_ event: …) async throws`: those of requirements,
    /// which have no body.
    private static func names(in text: String) -> [Substring] {
        text.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("    func "), !line.hasSuffix("{"),
                let end = line.firstIndex(of: "(")
            else {
                return nil
            }
            return line[..<end].dropFirst("    func ".count)
        }
    }
}

extension GeneratedFile {
    fileprivate var isHandler: Bool { name.hasSuffix(".handler.swift") }
}
