import EventCatalog

/// Renders Swift: `EventModule` -> files.
struct ModuleRenderer {
    let module: EventModule
    let fileNames: FileNames
    /// The number of files for the payload types (default: as many as they need).
    var typeFileCount: Int?

    var files: [GeneratedFile] {
        [
            file(
                fileNames.events, EventTemplate(module: module).source, types: payloadTypes,
                usesHidden: true, isExporting: module.access == .public),
            file(
                fileNames.handler, HandlerTemplate(module: module).source, types: payloadTypes),
            file(fileNames.examples, ExamplesTemplate(module: module).source),
        ] + typeFiles
    }

    /// The payload types, in files of about the same length, which the compiler processes in
    /// parallel.
    private var typeFiles: [GeneratedFile] {
        let template = TypesTemplate(
            access: module.access, enumAttribute: module.enumAttribute,
            linked: module.linkedPayloads)
        let types = module.types.map { (type: $0, source: template.source(of: $0)) }
        let parts = EvenParts(types.map(\.source.lineCount), count: typeFileCount)
        return parts.ranges.enumerated().map { index, range in
            file(
                fileNames.types(index + 1), types[range].map(\.source).separatedByEmptyLines,
                needsFoundation: types[range].contains(where: \.type.needsFoundation),
                types: types[range].flatMap(\.type.propertyTypes), usesHidden: true)
        }
    }

    private var payloadTypes: [ValueType] { module.events.map(\.payload) }

    private func file(
        _ name: String, _ source: SourceText, needsFoundation: Bool = false,
        types: [ValueType] = [], usesHidden: Bool = false, isExporting: Bool = false
    ) -> GeneratedFile {
        let own = Set(types.compactMap(\.customName))
        let modules = module.imports.filter { module in
            own.contains { $0.hasPrefix(module + ".") }
        }
        let contents: SourceText = """
            // swift-format-ignore-file
            // Generated from \(module.catalogName.singleLine) by webhook-events-generator.

            \(needsFoundation ? foundationImport : "")
            \(source.isEmpty ? "" : runtimeImport(usesHidden: usesHidden, isExporting: isExporting))
            \(modules.map { importing($0) })

            \(source)

            """
        return GeneratedFile(name: name, contents: contents.description)
    }

    /// A public module exports the runtime, so that its clients need only one import. The exported
    /// module does not contain what only generated code uses.
    private func runtimeImport(usesHidden: Bool, isExporting: Bool) -> SourceText {
        let attributes =
            (usesHidden ? "@_spi(Generated) " : "") + (isExporting ? "@_exported " : "")
        return importing("WebhookEvents", attributes)
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
    /// A module whose other imports are public by default must not have a `package` import.
    private func importing(_ name: String, _ attributes: String = "") -> SourceText {
        guard module.access == .package else {
            return "\(attributes)\(module.access)import \(name)"
        }
        return """
            #if hasFeature(InternalImportsByDefault)
            \(attributes)package import \(name)
            #else
            \(attributes)import \(name)
            #endif
            """
    }
}

extension ValueType {
    /// The name of the user's own type that it is, or contains.
    fileprivate var customName: String? {
        switch self {
        case .custom(let name): name
        case .array(let element), .map(let element), .optional(let element): element.customName
        default: nil
        }
    }
}

extension String {
    /// A file name for use in a comment.
    fileprivate var singleLine: String {
        String(String.UnicodeScalarView(unicodeScalars.filter(\.isPrintable)))
    }
}

extension TypeDeclaration {
    /// The types of all properties, including those of nested types.
    fileprivate var propertyTypes: [ValueType] {
        guard case .record(let model) = self else { return [] }
        return model.properties.map(\.type) + model.nested.flatMap(\.propertyTypes)
    }

    var needsFoundation: Bool {
        switch self {
        case .record(let model):
            model.properties.contains(where: \.type.needsFoundation)
                || model.nested.contains(where: \.needsFoundation)
        case .union(let model):
            model.cases.contains(where: \.type.needsFoundation)
                || model.nested.contains(where: \.needsFoundation)
        case .openEnum: false
        }
    }
}
