#if CLI
import CatalogFiles
import Dispatch
import Foundation
import StrictJSON

/// Reads JSON and YAML files.
enum DocumentFile {
    static let endings = [".json", ".yaml", ".yml"]

    /// The time limit for one file. Only a file crafted to take long exceeds it.
    private static let seconds = 60

    static func value(at path: String) throws(DocumentFileError) -> JSONValue {
        let bytes = try bytes(at: path)
        let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        do {
            if !isYAML { return try JSONValue(bytes) }
        } catch {
            let first = bytes.first { !$0.isWhitespace }
            guard !path.hasSuffix(".json"), first != UInt8(ascii: "{") else {
                throw .notJSON(path: path, problem: "\(error)")
            }
        }
        return try yaml(bytes, at: path)
    }

    private static func yaml(_ bytes: [UInt8], at path: String) throws(DocumentFileError)
        -> JSONValue
    {
        guard let text = String(bytes: bytes, encoding: .utf8) else {
            throw .notYAML(path: path, problem: "the text is not UTF-8")
        }
        let limit = DispatchWorkItem {
            StandardError.print("error: \(DocumentFileError.tooSlow(path: path, seconds: seconds))")
            exit(2)
        }
        DispatchQueue.global().asyncAfter(
            deadline: .now() + .seconds(seconds), execute: limit)
        defer { limit.cancel() }
        do {
            return try YAMLDocument.value(of: text)
        } catch {
            let problem = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
            throw .notYAML(path: path, problem: problem)
        }
    }

    /// The bytes of a file, or of the standard input for '-', without a byte order mark.
    static func bytes(at path: String) throws(DocumentFileError) -> [UInt8] {
        let bytes = try exactBytes(at: path)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    }

    /// All bytes of a file, or of the standard input for '-'.
    static func exactBytes(at path: String) throws(DocumentFileError) -> [UInt8] {
        if path == StandardInput.argument { return try StandardInput.bytes() }
        switch FileKind(atPath: path) {
        case .missing: throw .missing(path: path)
        case .folder: throw .folder(path: path)
        case .file: break
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path: path)
        }
        return [UInt8](data)
    }

    /// Whether a file without an ending is an object in JSON or YAML, rather than a text.
    static func isDocument(_ path: String) -> Bool {
        guard !isFolder(path), let value = try? value(at: path) else { return false }
        return value.object != nil
    }

    static func write(_ text: String, to path: String?) throws(DocumentFileError) {
        try write(Array(text.utf8), to: path)
    }

    /// - Parameter path: The file; the standard output if it is `nil` or '-'.
    static func write(_ bytes: [UInt8], to path: String?) throws(DocumentFileError) {
        guard let path, path != StandardInput.argument else {
            FileHandle.standardOutput.write(Data(bytes))
            return
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path: path)
        }
    }

    static func isFolder(_ path: String) -> Bool {
        if case .folder = FileKind(atPath: path) { true } else { false }
    }
}

extension UInt8 {
    fileprivate var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
#endif
