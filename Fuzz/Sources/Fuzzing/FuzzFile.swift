import Foundation
public import StrictJSON

/// The files that a target needs, in the folder of the environment variable `FUZZ_CATALOGS`.
public enum FuzzFile {
    /// The JSON value in a file.
    public static func json(_ name: String) -> JSONValue {
        let folder = ProcessInfo.processInfo.environment["FUZZ_CATALOGS"] ?? "."
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
        guard let data = try? Data(contentsOf: url), let value = try? JSONValue([UInt8](data))
        else {
            finding("no JSON in '\(url.path)'")
        }
        return value
    }
}
