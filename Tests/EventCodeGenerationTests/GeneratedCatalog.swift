import EventCatalog

@testable import EventCodeGeneration

/// The generator's output for a catalog.
struct GeneratedCatalog {
    let output: GeneratorPipeline.Output

    init(
        _ catalog: String, path: String = "shop.events.json", access: AccessLevel? = nil,
        config: String? = nil, files: [String: String] = [:], typesElsewhere: Set<String> = []
    ) {
        let file = SourceFile(path: path, bytes: Array(catalog.utf8))
        let folder = SourceFolder(catalogPath: path) { path in
            files[path].map { .file(SourceFile(path: path, bytes: Array($0.utf8))) } ?? .missing
        }
        let config = config.map {
            SourceFile(
                path: path.dropLast("json".count) + "swift.json", bytes: Array($0.utf8))
        }
        var options = GeneratorOptions(access: access)
        options.typesElsewhere = typesElsewhere
        output = GeneratorPipeline(options: options)
            .generate(file, config: config, in: folder)
    }

    /// A catalog with one event `a`, which has one property `value` with the given schema.
    init(schema: String, definitions: String = "{}", files: [String: String] = [:]) {
        self.init(
            """
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "a": {"data": {"properties": {"value":
            \(schema)}}}}, "$defs": \(definitions)}
            """, files: files)
    }

    var printed: String { output.diagnostics.map(\.description).joined(separator: "\n") }

    /// The text of a file. The names of the runtime are not qualified, so that a test says only what
    /// it is about.
    func file(_ part: String) -> String {
        let file = output.files.first { $0.name.contains(".\(part).") }
        return file?.contents.replacing("WebhookEvents.", with: "") ?? ""
    }

    /// The text of a file without the references to schemas.
    func fileWithoutLocations(_ part: String) -> String {
        file(part).split(separator: "\n").filter { !$0.contains("/// Schema: `") }
            .joined(separator: "\n")
    }

    /// The text after `var value: ` in the payload's struct.
    var valueType: String? {
        file("types").split(separator: "\n").first { $0.contains("var value: ") }
            .map { $0.dropFirst("    var value: ".count).dropLast(" {".count) }.map(String.init)
    }
}
