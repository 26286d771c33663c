import Benchmark
public import Foundation
import WebhookEvents

// The rows that are the same for every workload, since they do not depend on its types.
extension Row {
    /// `JSONSerialization` into dictionaries, arrays and `NSNumber`s.
    public static func jsonSerialization(_ bodies: [Data]) -> Row {
        Row("JSONSerialization") {
            for body in bodies { blackHole(try JSONSerialization.jsonObject(with: body)) }
        }
    }

    /// Validates that each body is one JSON text, without creating values.
    public static func validation(_ bodies: [[UInt8]]) -> Row {
        Row("strict validation alone") {
            for body in bodies {
                try JSONValue.validate(body)
                blackHole(body)
            }
        }
    }

    /// Copies each body into new memory.
    public static func copy(_ bodies: [[UInt8]]) -> Row {
        Row("copying the bytes alone") {
            for body in bodies {
                blackHole(body.withUnsafeBufferPointer { Array($0) })
            }
        }
    }
}
