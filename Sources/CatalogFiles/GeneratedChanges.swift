package import EventCodeGeneration

/// What a regeneration changes for those who use the generated code: previous files, new files -> lines.
package struct GeneratedChanges {
    private let before: GeneratedDeclarations

    /// Reads the files of a folder that an earlier run generated, before they are replaced.
    package init(in folder: OutputFolder, of files: [GeneratedFile]) {
        before = GeneratedDeclarations(
            folder.names(of: files).filter(Self.isDeclaring).compactMap(folder.contents))
    }

    /// The declarations that were added, removed or changed, in order; empty if nothing was generated
    /// before.
    package func lines(_ files: [GeneratedFile]) -> [String] {
        if before.list.isEmpty { return [] }
        let after = GeneratedDeclarations(
            files.filter { Self.isDeclaring($0.name) }.map(\.contents))
        let olds = Dictionary(before.list, uniquingKeysWith: { $1 })
        let news = Dictionary(after.list, uniquingKeysWith: { $1 })
        let removed = before.list.filter { news[$0.name] == nil }
            .map { "removed: \($0.name)\($0.type)" }
        let others = after.list.compactMap { name, type -> String? in
            guard let old = olds[name] else { return "added: \(name)\(type)" }
            if old == type { return nil }
            return "changed: \(name)\(old) -> \(type.drop { ": ".contains($0) })"
        }
        return removed + others
    }

    /// Whether a file has declarations, rather than examples.
    private static func isDeclaring(_ name: String) -> Bool {
        !name.hasSuffix(".examples.swift")
    }
}
