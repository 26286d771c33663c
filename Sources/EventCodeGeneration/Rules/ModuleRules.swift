import EventCatalog

/// The rules that a catalog and its config must follow together.
struct ModuleRules {
    let catalog: Catalog
    let names: ModuleNames
    let access: AccessLevel

    func check(_ sink: inout DiagnosticSink) {
        checkModuleNames(&sink)
        checkAccess(&sink)
        checkSwiftTypes(&sink)
        checkImports(&sink)
    }

    /// Checks that no generated type shadows a runtime type: a catalog `webhook.events.json` would
    /// be a second `WebhookEvent`.
    private func checkModuleNames(_ sink: inout DiagnosticSink) {
        guard let name = names.all.intersection(ReservedNames.types).min() else { return }
        sink.report(.reservedName(name), at: catalog.chosenPrefix?.offset ?? 0)
    }

    /// Checks that only declarations that other modules see are nonexhaustive.
    private func checkAccess(_ sink: inout DiagnosticSink) {
        guard let offset = catalog.config.nonexhaustive, access == .internal else { return }
        sink.report(.internalNonexhaustive, at: offset)
    }

    /// Checks that the config's types have names that need no backticks.
    private func checkSwiftTypes(_ sink: inout DiagnosticSink) {
        for type in catalog.config.swiftTypes {
            for name in type.components where SwiftIdentifier(name).text != name {
                sink.report(.reservedName(name), at: type.offset)
            }
        }
    }

    /// Checks that the config uses a type of each module that it imports.
    private func checkImports(_ sink: inout DiagnosticSink) {
        let types = catalog.config.swiftTypes
        for module in catalog.config.imports
        where !types.contains(where: { $0.isIn(module.name) }) {
            sink.report(.unusedImport(module.name), at: module.offset)
        }
    }
}

extension Catalog {
    /// The prefix that the author chose for generated names.
    var chosenPrefix: SwiftNameEntry? { config.typePrefix ?? info.swiftName }
}
