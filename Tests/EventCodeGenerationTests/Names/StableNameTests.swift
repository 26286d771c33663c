#if os(macOS) || os(Linux)
import EventCatalog
import TestSupport
import Testing

@testable import EventCodeGeneration

/// Additions at the end of a catalog, an object or an enum do not rename anything before them.
@Suite struct StableNameTests {
    @Test("Adding events, definitions, properties and values to a catalog renames nothing")
    func growing() {
        var random = SeededGenerator()
        let seed = random.seed
        var compared = 0
        for _ in 0..<80 {
            var catalog = GrowingCatalog(using: &random)
            var before: [String: String]?
            for _ in 0..<8 {
                let earlier = catalog
                catalog.grow(using: &random)
                guard let after = names(of: catalog) else {
                    // Two events with the same name are an error: the catalog is not extended.
                    catalog = earlier
                    continue
                }
                for (place, name) in before ?? [:] where after[place] != name {
                    Issue.record(
                        """
                        seed \(seed): \(place) was \(name) and is \(after[place] ?? "gone"):
                        \(earlier.text)
                        \(catalog.text)
                        """)
                    return
                }
                compared += before?.count ?? 0
                before = after
            }
        }
        #expect(compared > 5_000)
    }

    @Test("Selecting some of a catalog's events renames nothing")
    func selecting() throws {
        var random = SeededGenerator()
        let seed = random.seed
        var compared = 0
        for _ in 0..<80 {
            var catalog = GrowingCatalog(using: &random)
            for _ in 0..<12 {
                let earlier = catalog
                catalog.grow(using: &random)
                if names(of: catalog) == nil { catalog = earlier }
            }
            guard let all = names(of: catalog) else { continue }
            for _ in 0..<6 {
                let config = catalog.configSelecting(using: &random)
                guard let selected = names(of: catalog, config: config) else { continue }
                for (place, name) in selected where all[place] != name {
                    Issue.record(
                        """
                        seed \(seed): \(place) was \(all[place] ?? "missing") and is \(name):
                        \(config)
                        \(catalog.text)
                        """)
                    return
                }
                compared += selected.count
            }
        }
        #expect(compared > 2_000)
    }

    @Test("Code of growing catalogs compiles, whichever types are shadowed")
    func compiles() throws {
        var random = SeededGenerator()
        let seed = random.seed
        for _ in 0..<2 {
            var catalog = GrowingCatalog(using: &random)
            while names(of: catalog) == nil { catalog = GrowingCatalog(using: &random) }
            for _ in 0..<30 {
                let earlier = catalog
                catalog.grow(using: &random)
                if names(of: catalog) == nil { catalog = earlier }
            }
            let files = GeneratedCatalog(catalog.text, config: catalog.config).output.files
            let complaints = try SwiftCompiler.complaints(about: files)
            #expect(complaints == "", "seed \(seed): \(catalog.text)")
        }
    }

    @Test("A nested type and a top-level type with the same name keep their names")
    func hidden() throws {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "order": {"data": {"$ref": "#/$defs/order"}}},
            "$defs": {
            "order": {"properties": {
              "customer": {"properties": {"id": {"type": "string"}}},
              "payers": {"type": "array", "items": {"$ref": "#/$defs/customer"}}}},
            "customer": {"properties": {"name": {"type": "string"}}}}}
            """##)
        #expect(generated.printed == "")
        #expect(generated.file("types").contains("var customer: Customer? {"))
        #expect(generated.file("types").contains("var payers: [Shop_Customer]? {"))
        #expect(generated.file("events").contains("typealias Shop_Customer = Customer"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    @Test("A new name avoids a name that the author chose")
    func chosen() throws {
        let generated = GeneratedCatalog(
            ##"""
            {"catalog": "1.0", "discriminator": "$message.payload#/type", "events": {
            "order": {"data": {"$ref": "#/$defs/order"}}},
            "$defs": {
            "order": {"properties": {
              "customer": {"properties": {"id": {"type": "string"}}},
              "other": {"$ref": "#/$defs/other"},
              "payers": {"type": "array", "items": {"$ref": "#/$defs/customer"}}}},
            "other": {"x-swift-name": "Shop_Customer", "properties": {"a": {"type": "string"}}},
            "customer": {"properties": {"name": {"type": "string"}}}}}
            """##)
        #expect(generated.file("types").contains("var payers: [Shop_Customer_]? {"))
        #expect(try SwiftCompiler.complaints(about: generated.output.files) == "")
    }

    // MARK: - The names of a catalog

    /// All Swift names by their locations; `nil` if the catalog has errors.
    private func names(
        of catalog: GrowingCatalog, config: String? = nil
    ) -> [String: String]? {
        let output = GeneratedCatalog(catalog.text, config: config ?? catalog.config).output
        guard let module = output.module else {
            #expect(output.diagnostics.allSatisfy { $0.problem.id == .nameClash })
            return nil
        }
        var names: [String: String] = [:]
        for event in module.events {
            let group = event.groupName.map { ".\($0.text)" } ?? ""
            names["event \(event.type)"] =
                "\(event.name.text) \(group).\(event.caseName.text): \(event.payload.swiftName())"
        }
        for declaration in module.declarations {
            switch declaration {
            case .record(let model): add(model, to: &names)
            case .openEnum(let model):
                for value in model.cases {
                    names["\(model.reference.qualifiedName) \(value.value)"] = value.name.text
                }
            case .union, nil: break
            }
        }
        return names
    }

    private func add(_ model: RecordModel, to names: inout [String: String]) {
        for property in model.properties {
            // An alias such as 'Shop_A' refers to the same type.
            let type = property.type.swiftName(in: nil).replacing("Shop_", with: "")
            names["\(property.origin.location)"] =
                "\(model.reference.qualifiedName).\(property.name.text): \(type)"
        }
    }
}
#endif
