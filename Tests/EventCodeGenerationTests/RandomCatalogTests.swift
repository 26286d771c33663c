import EventCatalog
import StrictJSON
import TestSupport
import Testing

@testable import EventCodeGeneration

@Suite struct RandomCatalogTests {
    /// Text that would be code if it were not escaped.
    private static let marker = "x.y"
    private static let parts = [
        "a", "B", "_", "-", ".", "1", "id", "é", "🎉", "\"", "\\", "\n", "*/", "\\(\(marker))",
        "\"#\(marker)", "\"\"\"", "\u{2028}", "\u{202E}", "self", "init", "default",
    ]

    private static func catalog(using random: inout SeededGenerator) -> String {
        func name() -> String {
            (0...Int.random(in: 0...3, using: &random))
                .compactMap { _ in parts.randomElement(using: &random) }.joined()
        }
        func members(_ value: () -> JSONValue) -> JSONValue {
            var names: Set<String> = []
            while names.count < 5 { names.insert(name()) }
            return .object(JSONObject(names.sorted().map { ($0, value()) }))
        }
        func schema(_ depth: Int) -> JSONValue {
            switch Int.random(in: 0...(depth == 0 ? 1 : 5), using: &random) {
            case 0: .object(["type": .string("string"), "description": .string(name())])
            case 1:
                .object([
                    "enum": .array(Set((0..<6).map { _ in name() }).sorted().map { .string($0) })
                ])
            case 2: .object(["items": schema(depth - 1)])
            case 3: .object(["properties": members { schema(depth - 1) }])
            case 4: .object(["oneOf": .array((0..<3).map { _ in schema(depth - 1) })])
            default: tagged(schema)
            }
        }
        func tagged(_ schema: (Int) -> JSONValue) -> JSONValue {
            var tags: Set<String> = []
            while tags.count < 3 { tags.insert(name()) }
            let branches = tags.sorted().map { tag in
                JSONValue.object([
                    "required": ["t"],
                    "properties": .object([
                        "t": .object(["const": .string(tag)]), "value": schema(0),
                    ]),
                ])
            }
            return .object(["anyOf": .array(branches + [schema(0)])])
        }
        let definitions = members { schema(2) }
        return JSONValue.object([
            "catalog": .string("1.0"), "discriminator": .string("$message.payload#/type"),
            "events": members {
                .object(["summary": .string(name()), "data": schema(2)])
            },
            "$defs": definitions,
        ]).description
    }

    @Test("Names are valid and unique in their scope for any catalog")
    func names() {
        var random = SeededGenerator()
        let seed = random.seed
        for _ in 0..<60 {
            let text = Self.catalog(using: &random)
            let file = SourceFile(path: "random.events.json", bytes: Array(text.utf8))
            guard let catalog = CatalogReader.read(file).catalog else {
                Issue.record("seed \(seed): \(CatalogReader.read(file).diagnostics)")
                continue
            }
            let (module, diagnostics) = ModuleBuilder.build(catalog, from: file, options: .init())
            // Clashing names are an error, so that there is no output to check.
            #expect(
                diagnostics.filter { $0.severity == .error }.allSatisfy {
                    $0.problem.id == .nameClash
                }, "seed \(seed): \(diagnostics)")
            guard let module else { continue }
            expectUnique(module.events.map(\.name.text), "seed \(seed)")
            expectScope(module.types, "seed \(seed)")
        }
    }

    @Test("Text from a catalog never becomes code")
    func injection() {
        var random = SeededGenerator()
        let seed = random.seed
        for _ in 0..<60 {
            for file in GeneratedCatalog(Self.catalog(using: &random)).output.files {
                for line in file.contents.split(separator: "\n")
                where !line.drop(while: { $0 == " " }).hasPrefix("///") {
                    let code = withoutLiterals(line)
                    #expect(!code.contains(Self.marker), "seed \(seed): \(line)")
                }
            }
        }
    }

    private func expectScope(_ types: [TypeDeclaration], _ comment: Comment) {
        expectUnique(types.map(\.name), comment)
        for case .record(let model) in types {
            expectUnique(model.properties.map(\.name.text), comment)
            expectScope(model.nested, comment)
        }
        for case .union(let model) in types {
            expectUnique(model.cases.map(\.name.text), comment)
            expectScope(model.nested, comment)
        }
        for case .openEnum(let model) in types {
            expectUnique(model.cases.map(\.name.text), comment)
        }
    }

    private func expectUnique(_ names: [String], _ comment: Comment) {
        #expect(Set(names).count == names.count, comment)
        #expect(names.allSatisfy(isIdentifier), comment)
    }

    private func isIdentifier(_ text: String) -> Bool {
        let name =
            text.hasPrefix("`") && text.hasSuffix("`") ? text.dropFirst().dropLast() : text[...]
        let scalars = name.unicodeScalars
        return scalars.first.map { $0 == "_" || $0.properties.isAlphabetic } == true
            && scalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
    }

    /// A line without the contents of its string literals, which are parsed like the compiler does: a
    /// backslash escapes only if it is followed by as many `#` as the literal begins with.
    private func withoutLiterals(_ line: Substring) -> String {
        var code = String.UnicodeScalarView()
        var rest = line.unicodeScalars
        while let scalar = rest.popFirst() {
            code.append(scalar)
            guard scalar == "\"" else { continue }
            let hashes = code.dropLast().reversed().prefix { $0 == "#" }
            while let scalar = rest.popFirst() {
                if scalar == "\"", rest.starts(with: hashes) { break }
                guard scalar == "\\", rest.starts(with: hashes) else { continue }
                rest = rest.dropFirst(hashes.count)
                if rest.popFirst() == "(" { code += rest }
            }
        }
        return String(code)
    }
}

extension TypeDeclaration {
    fileprivate var name: String {
        switch self {
        case .record(let model): model.name
        case .openEnum(let model): model.name
        case .union(let model): model.name
        }
    }
}
