/// The path from a body to a value in it, in the notation of ``PayloadError/path``.
struct BodyPath: Hashable, CustomStringConvertible {
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    var steps: [Step] = []

    init(_ steps: [Step] = []) {
        self.steps = steps
    }

    static func / (path: BodyPath, key: String) -> BodyPath { BodyPath(path.steps + [.key(key)]) }

    static func / (path: BodyPath, index: Int) -> BodyPath {
        BodyPath(path.steps + [.index(index)])
    }

    /// Keys joined with dots, other keys and positions in brackets.
    var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key):
                let isWord =
                    !key.isEmpty
                    && key.unicodeScalars.allSatisfy {
                        $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-".contains($0))
                    }
                text += isWord ? (text.isEmpty ? key : "." + key) : "['\(key)']"
            }
        }
        return text
    }

    /// Whether a path in that notation refers to this location, or is inside it.
    func contains(_ path: String) -> Bool {
        let prefix = description
        guard path.hasPrefix(prefix) else { return false }
        let rest = path.dropFirst(prefix.count)
        return prefix.isEmpty || rest.isEmpty || rest.first == "." || rest.first == "["
    }
}

extension String {
    fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
