import EventCatalog

@testable import EventCodeGeneration

/// A catalog that is generated with different configs.
enum ConfiguredShop {
    static let catalog = ##"""
        {"catalog": "1.0", "info": {"title": "Shop", "x-swift-name": "Store"},
         "discriminator": "$message.payload#/type",
         "envelope": {"data": "$message.payload#/data"},
         "events": {
          "order.paid": {"data": {"$ref": "#/$defs/order"}, "examples": [{"id": "1", "amount": 1}]},
          "order.void": {"data": {"properties": {"why": {"$ref": "why.json#/$defs/reason"}}}}},
         "$defs": {"order": {"required": ["id", "amount"], "properties": {
           "id": {"type": "string", "description": "Its number."},
           "+1": {"type": "integer"}, "on": true,
           "state": {"enum": ["open", "closed", "24h"]},
           "amount": {"description": "In cents.", "type": "number"}}}}}
        """##
    static let files = [
        "why.json": #"{"$defs": {"reason": {"properties": {"code": {"type": "string"}}}}}"#
    ]

    static func generate(_ config: String? = nil, access: AccessLevel? = nil) -> GeneratedCatalog {
        GeneratedCatalog(catalog, access: access, config: config, files: files)
    }
}
