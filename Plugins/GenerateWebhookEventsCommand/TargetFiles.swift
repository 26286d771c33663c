import Foundation
import PackagePlugin

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin
#endif

/// The JSON files of a target. The other plugin has the same file, because plugins share no code.
struct TargetFiles {
    let json: [URL]
    /// The catalogs, one of each file name: two that would generate the same files are an error, which
    /// the tool reports for the first.
    let catalogs: [URL]
    /// The folder whose files a catalog may refer to.
    let directory: URL
    private let allCatalogs: [URL]
    private let target: String

    /// - Parameter includesExcluded: Whether files in the folder of the target count that the manifest excludes.
    init(_ target: any SourceModuleTarget, includesExcluded: Bool = false) {
        var files = target.sourceFiles.map(\.url)
        if includesExcluded {
            let names = Set(files.map(\.lastPathComponent))
            let folder = target.directoryURL
            let all = try? FileManager.default.contentsOfDirectory(
                atPath: folder.path(percentEncoded: false))
            files += (all ?? []).filter { !names.contains($0) }.map { folder.appending(path: $0) }
        }
        self.init(files, of: target.name, in: target.directoryURL)
    }

    private init(_ files: [URL], of target: String, in directory: URL) {
        self.target = target
        self.directory = directory
        json = files.filter { $0.pathExtension.lowercased() == "json" }
            .sorted { $0.path < $1.path }
        allCatalogs = json.filter { $0.lastPathComponent.hasSuffix(".events.json") }
        var names: Set<String> = []
        catalogs = allCatalogs.filter { names.insert($0.lastPathComponent.lowercased()).inserted }
    }

    #if canImport(XcodeProjectPlugin)
    /// The files of a target in a project of Xcode, which may be anywhere in the project's folder.
    init(_ target: XcodeTarget, of project: XcodeProject) {
        self.init(
            target.inputFiles.map(\.url), of: target.displayName, in: project.directoryURL)
    }
    #endif

    /// The tool's options for the other catalogs, with which a catalog is checked and shares types.
    func optionsForOthers(than catalog: URL) -> [String] {
        allCatalogs.filter { $0 != catalog }
            .flatMap { ["--beside", $0.path(percentEncoded: false)] }
    }

    /// Reports files whose names are almost those of a catalog or of its config, and that there is no
    /// catalog: as errors if the target should have one and has none. Other files of such names may be
    /// anything, and are warnings.
    func report(needsCatalog: Bool = true) {
        let isMistake = needsCatalog && catalogs.isEmpty
        for file in json {
            guard let name = file.intendedName else { continue }
            let message =
                "'\(file.lastPathComponent)' in the target '\(target)' is not read: did you mean "
                + "'\(name)'?"
            if isMistake { Diagnostics.error(message) } else { Diagnostics.warning(message) }
        }
        if isMistake {
            Diagnostics.error(
                "the target '\(target)' has no event catalog: add a file 'NAME.events.json', and do "
                    + "not exclude it")
        }
    }
}

extension URL {
    /// The name of a catalog or of its config that a file was probably meant to have: `billing.events.json`
    /// for `billing.event.json`, `billing-events.json` or `Billing.Events.JSON`.
    var intendedName: String? {
        let name = lastPathComponent
        let suffix = name.lowercased().hasSuffix(".swift.json") ? ".swift.json" : ".json"
        let stem = name.dropLast(suffix.count)
        guard let end = ["events", "event"].first(where: stem.lowercased().hasSuffix) else {
            return nil
        }
        var start = String(stem.dropLast(end.count))
        while let last = start.last, ".-_ ".contains(last) { start.removeLast() }
        let intended = (start.isEmpty ? "NAME" : start) + ".events" + suffix
        return intended == name ? nil : intended
    }
}
