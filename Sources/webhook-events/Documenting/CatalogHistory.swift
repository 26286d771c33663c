#if CLI
import CatalogDiff
import CatalogDocs
import CatalogFiles
import EventCatalog

/// The changes of a catalog between revisions of its repository.
struct CatalogHistory {
    /// The path of the catalog from the top of the repository.
    private let path: String
    private let git: GitProgram

    /// A revision: what to show, and what `git` reads.
    struct Revision: Hashable {
        let name: String
        let object: String
    }

    /// - Parameter catalog: The path of the catalog.
    init(of catalog: String) throws(RevisionError) {
        let folder = PathStyle.system.folder(of: catalog)
        git = GitProgram(in: folder.isEmpty ? nil : folder)
        let prefix: String
        do {
            prefix = try git.line(of: ["rev-parse", "--show-prefix"], for: catalog)
        } catch {
            throw error == .noGit ? error : .notInRepository(path: catalog)
        }
        path = prefix + PathStyle.system.fileName(of: catalog)
    }

    /// The tags of the current commit and those before it that have the catalog, the oldest first; of tags of
    /// one second, the lower version.
    func tags() throws(RevisionError) -> [Revision] {
        let sorting = ["--sort=version:refname", "--sort=creatordate"]
        let output = try git.run(
            ["for-each-ref", "--merged=HEAD"] + sorting + ["--format=%(refname)", "refs/tags"],
            for: path)
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { (try? git.run(["cat-file", "-e", "\($0):\(path)"], for: $0)) != nil }
            .map { Revision(name: String($0.trimmingPrefix("refs/tags/")), object: $0) }
    }

    /// The changes from each revision to the next and to the current catalog, the newest first, without
    /// revisions that change nothing.
    ///
    /// - Parameters:
    ///   - revisions: The oldest revision first.
    ///   - isLenient: Whether a revision whose catalog has errors is left out, with a warning.
    func changes(
        _ revisions: [Revision], to current: ComparedCatalog, isLenient: Bool
    ) throws -> [ChangeSection] {
        var sections: [ChangeSection] = []
        var last: (revision: Revision, catalog: ComparedCatalog)?
        defer { ProgressLine.clear() }
        for revision in revisions {
            ProgressLine.show("comparing \(path) at \(revision.name)")
            guard let catalog = try catalog(at: revision) else {
                let error = DiffInputError.invalid("\(revision.name):\(path)")
                guard isLenient else { throw error }
                StandardError.print("warning: \(error), and is left out of the changes")
                continue
            }
            if let last {
                sections += Self.section(last.revision, last.catalog, revision.name, catalog)
            }
            last = (revision, catalog)
        }
        if let last { sections += Self.section(last.revision, last.catalog, nil, current) }
        return sections.reversed()
    }

    private static func section(
        _ previous: Revision, _ old: ComparedCatalog, _ name: String?, _ new: ComparedCatalog
    ) -> [ChangeSection] {
        let report = CatalogDiff.report(from: old, to: new)
        if report.findings.isEmpty { return [] }
        let text = MarkdownRendering(views: [.receive, .source]).text(report)
        return [ChangeSection(revision: name, since: previous.name, text: text)]
    }

    /// The catalog at a revision with the files of its folder; `nil` if it has errors.
    private func catalog(at revision: Revision) throws -> ComparedCatalog? {
        let files = try RevisionFiles(revision: revision.object, path: path, git)
        defer { files.remove() }
        return ComparedCatalog(try CatalogFiles(catalog: files.path).generate()) { $0 }
    }
}
#endif
