import CatalogFiles
import EventCatalog
import EventCodeGeneration
import Foundation

/// A catalog with the others of its target. The tool runs once for each of them, and each run comes to
/// the same decisions: the catalogs are in the order of their paths.
struct CatalogTarget {
    private let catalog: TargetRules.Member
    private let before: [TargetRules.Member]
    private let after: [TargetRules.Member]

    /// - Parameter output: What is generated for the requested catalog.
    init(of output: GeneratorPipeline.Output, _ request: GenerateRequest) throws(FileError) {
        func member(_ path: String, _ output: GeneratorPipeline.Output) -> TargetRules.Member {
            let folder = request.sourceRoot ?? PathStyle.system.folder(of: path)
            return output.member(path: path, folder: Self.fullPath(of: folder))
        }
        catalog = member(request.catalog, output)
        var (before, after) = ([TargetRules.Member](), [TargetRules.Member]())
        let path = Self.fullPath(of: request.catalog)
        for other in request.others {
            let files = try CatalogFiles(catalog: other, sourceRoot: request.sourceRoot)
            let output = files.generate(GeneratorOptions(access: request.access))
            if Self.fullPath(of: other) < path {
                before.append(member(other, output))
            } else {
                after.append(member(other, output))
            }
        }
        self.before = before
        self.after = after
    }

    /// What the catalog and others must not have in common.
    var problems: [Diagnostic] {
        before.flatMap { TargetRules.check([$0, catalog]) }
            + after.flatMap { TargetRules.check([catalog, $0]) }
    }

    /// The names of the types that catalogs before it declare.
    var typesElsewhere: Set<String> { TargetRules.typesElsewhere(of: catalog, after: before) }

    private static func fullPath(of path: String) -> String {
        URL(fileURLWithPath: path.isEmpty ? "." : path).standardizedFileURL.path
    }
}
