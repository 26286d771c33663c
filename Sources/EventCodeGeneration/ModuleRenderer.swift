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
            file(
                fileNames.examples, ExamplesTemplate(module: module).source, usesHidden: true),
        ] + typeFiles
    }

    /// The payload types, in files of about the same length, which the compiler processes in
    /// parallel.
    private var typeFiles: [GeneratedFile] {
        let template = TypesTemplate(module: module)
        let types = module.types.filter { !module.typesElsewhere.contains($0.name) }
            .map { (type: $0, source: template.source(of: $0)) }
        let parts = EvenParts(types.map(\.source.lineCount), count: typeFileCount)
        return parts.ranges.enumerated().map { index, range in
            file(
                fileNames.types(index + 1), types[range].map(\.source).separatedByEmptyLines,
                types: types[range].flatMap(\.type.valueTypes), usesHidden: true)
        }
    }

    private var payloadTypes: [ValueType] { module.events.map(\.payload) }

    /// A file that imports the modules of the types in it, and no others: the compiler warns about a
    /// public import that no public declaration needs.
    private func file(
        _ name: String, _ source: SourceText, types: [ValueType] = [], usesHidden: Bool = false,
        isExporting: Bool = false
    ) -> GeneratedFile {
        let needsFoundation = types.contains(where: \.needsFoundation)
        let own = Set(types.compactMap(\.customName))
        let modules = module.imports.filter { module in
            own.contains { $0.hasPrefix(module + ".") }
        }
        let code: SourceText = """
            \(needsFoundation ? foundationImport : "")
            \(runtimeImport(usesHidden: usesHidden, isExporting: isExporting))
            \(modules.map { importing($0) })

            \(source)
            """
        let contents: SourceText = """
            // swift-format-ignore-file
            // \(origin)

            \(source.isEmpty ? "" : versioned(code, isFirst: name == fileNames.events))

            """
        return GeneratedFile(name: name, contents: contents.description)
    }

    /// `Generated from shop.events.json by webhook-events-generator 0.1.0.`
    private var origin: String {
        "Generated from \(module.sourceNames.map(\.singleLine).joined(separator: " and ")) "
            + "by webhook-events-generator \(GeneratorVersion.release)."
    }

    /// Code that is compiled only with a runtime that supports it. Otherwise the first file has the only
    /// error.
    private func versioned(_ code: SourceText, isFirst: Bool) -> SourceText {
        let remark =
            "the generator \(GeneratorVersion.release) and the package 'swift-webhook-events' have versions "
            + "that do not fit: generate the code again, or use the package of that version"
        let otherwise: SourceText = """
            #else
            #error("\(remark)")
            """
        return """
            #if canImport(\(GeneratorVersion.formatModule))

            \(code)

            \(isFirst ? otherwise : "")
            #endif
            """
    }

    /// A public module exports the runtime, so that its clients need only one import. The exported
    /// module does not contain what only generated code uses.
    private func runtimeImport(usesHidden: Bool, isExporting: Bool) -> SourceText {
        let attributes =
            (usesHidden ? "@_spi(Generated) " : "") + (isExporting ? "@_exported " : "")
        return importing("WebhookEvents", attributes)
    }

    /// Names that are qualified need the whole module: FoundationEssentials does not exist everywhere.
    private var foundationImport: SourceText {
        if module.library.isQualified { return importing("Foundation") }
        return """
            // If a type of this module has the name of one of Foundation, set "qualify": true in the config.
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
        case .array(let element), .map(let element), .optional(let element),
            .embeddedJSON(let element, _):
            element.customName
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
    /// The types of all properties and cases, including those of nested types.
    fileprivate var valueTypes: [ValueType] {
        switch self {
        case .record(let model):
            model.properties.map(\.type) + model.nested.flatMap(\.valueTypes)
        case .union(let model): model.cases.map(\.type) + model.nested.flatMap(\.valueTypes)
        case .openEnum: []
        }
    }
}
