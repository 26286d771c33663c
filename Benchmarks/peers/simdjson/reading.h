// Reads the types of the members of generated structs, with simdjson's On-Demand interface.
#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

using namespace simdjson;

struct Raw {
    std::string text;
};

[[noreturn]] static void fail(std::string_view what) {
    std::fprintf(stderr, "cannot decode %.*s\n", int(what.size()), what.data());
    std::exit(1);
}

static void read(ondemand::value value, std::string &into) {
    std::string_view text = value.get_string();
    into.assign(text);
}
static void read(ondemand::value value, int64_t &into) { into = value.get_int64(); }
static void read(ondemand::value value, double &into) { into = value.get_double(); }
static void read(ondemand::value value, bool &into) { into = value.get_bool(); }

static void read(ondemand::value value, Raw &into) {
    std::string_view text = simdjson::to_json_string(value);
    into.text.assign(text);
}

template <typename T> static void read(ondemand::value value, std::vector<T> &into);
template <typename T>
static void read(ondemand::value value, std::unordered_map<std::string, T> &into);

template <typename T> static void read(ondemand::value value, std::optional<T> &into) {
    if (!value.is_null()) read(value, into.emplace());
}

template <typename T> static void read(ondemand::value value, std::vector<T> &into) {
    for (auto element : value.get_array()) read(element.value(), into.emplace_back());
}

template <typename T>
static void read(ondemand::value value, std::unordered_map<std::string, T> &into) {
    for (auto member : value.get_object()) {
        std::string_view key = member.unescaped_key();
        read(member.value(), into[std::string(key)]);
    }
}

using Decoder = void (*)(ondemand::parser &, padded_string_view);

static void keep(void *value) { asm volatile("" : : "g"(value) : "memory"); }

template <typename Root> static void decode(ondemand::parser &parser, padded_string_view body) {
    Root root;
    ondemand::document document = parser.iterate(body);
    read(document.get_value(), root);
    if (!document.current_location().error()) fail("the text after the value");
    keep(&root);
}

Decoder decoder_of(std::string_view event);
