/// Writes Swift: `EventModule` -> files.
struct ModuleRenderer {
    let module: EventModule
    let fileNames: FileNames

    var files: [GeneratedFile] {
        [
            file(fileNames.events, EventTemplate(module: module).source),
            file(fileNames.handler, HandlerTemplate(module: module).source),
            file(fileNames.payloads, of: module.payloads),
            file(fileNames.types, of: module.types),
            file(fileNames.examples, ExamplesTemplate(module: module).source),
        ]
    }

    private func file(_ name: String, of types: [TypeDeclaration]) -> GeneratedFile {
        file(
            name, PayloadsTemplate(types: types, access: module.access.modifier).source,
            needsFoundation: types.contains(where: \.needsFoundation))
    }

    private func file(
        _ name: String, _ source: SourceText, needsFoundation: Bool = false
    ) -> GeneratedFile {
        let contents: SourceText = """
            // swift-format-ignore-file
            // Generated from \(module.catalogName.singleLine) by webhook-events-generator.

            \(needsFoundation ? foundationImport : "")
            \(source.isEmpty ? "" : importing("WebhookEvents"))

            \(source)

            """
        return GeneratedFile(name: name, contents: contents.description)
    }

    private var foundationImport: SourceText {
        """
        #if canImport(FoundationEssentials)
        \(importing("FoundationEssentials"))
        #else
        \(importing("Foundation"))
        #endif
        """
    }

    /// `public import WebhookEvents`
    ///
    /// A module whose other imports are public by default must not have one that is `package`.
    private func importing(_ name: String) -> SourceText {
        guard module.access == .package else {
            return "\(module.access.modifier)import \(name)"
        }
        return """
            #if hasFeature(InternalImportsByDefault)
            package import \(name)
            #else
            import \(name)
            #endif
            """
    }
}

extension String {
    /// A file name, fit for a comment.
    fileprivate var singleLine: String {
        String(String.UnicodeScalarView(unicodeScalars.filter(\.isPrintable)))
    }
}

extension TypeDeclaration {
    var needsFoundation: Bool {
        switch self {
        case .structure(let model):
            model.properties.contains(where: \.type.needsFoundation)
                || model.nested.contains(where: \.needsFoundation)
        case .union(let model):
            model.cases.contains(where: \.type.needsFoundation)
                || model.nested.contains(where: \.needsFoundation)
        case .openEnum: false
        }
    }
}
