import CatalogFiles
import EventCatalog
import EventCodeGeneration
import Foundation
import Testing

#if !os(Windows)
@Suite struct OutputFolderTests {
    private var files: [GeneratedFile] {
        let catalog = """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {"a": {"data": {}}}}
            """
        let file = SourceFile(path: "shop.events.json", bytes: Array(catalog.utf8))
        return GeneratorPipeline().generate(file).files
    }

    @Test(
        "Files are written in a folder that takes no further ones",
        .enabled(if: geteuid() != 0, "the administrator may create files in any folder"))
    func filesWrittenFolder() throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "output-\(UUID().uuidString)")
        let manager = FileManager.default
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: folder) }
        let files = files
        #expect(!files.isEmpty)
        for file in files { try Data("//".utf8).write(to: folder.appending(path: file.name)) }

        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        let output = OutputFolder(path: folder.path)
        try output.write(files)
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        #expect(output.outdated(files) == [])
    }
}
#endif
