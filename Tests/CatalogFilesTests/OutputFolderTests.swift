import CatalogFiles
import EventCatalog
import EventCodeGeneration
import Foundation
import TestSupport
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
        "Existing files are written even if the folder accepts no new files",
        .enabled(if: geteuid() != 0, "the administrator may create files in any folder"))
    func readOnlyFolder() throws {
        let temporary = try TemporaryFolder("output")
        let manager = FileManager.default
        let path = temporary.folder.path
        let files = files
        #expect(!files.isEmpty)
        for file in files { try temporary.write("//", to: file.name) }

        try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
        let output = OutputFolder(path: path)
        try output.write(files)
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        #expect(output.outdated(files) == [])
    }
}
#endif
