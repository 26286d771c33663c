// Decodes the bodies of a workload with simdjson, and prints the nanoseconds of processor time per
// event. usage: peer-simdjson WORKLOAD PASSES
#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace simdjson;
using Decoder = void (*)(ondemand::parser &, padded_string_view);

Decoder decoder_of(std::string_view event);

static double processor_time() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

struct Body {
    Decoder decode;
    padded_string text;
};

static std::vector<Body> bodies(const char *name) {
    std::ifstream file(name, std::ios::binary);
    std::vector<Body> bodies;
    std::string head;
    while (std::getline(file, head)) {
        std::istringstream fields(head);
        std::string event, count;
        std::getline(fields, event, '\t');
        std::getline(fields, count, '\t');
        std::string text(std::stoul(count), 0);
        file.read(text.data(), std::streamsize(text.size()));
        file.get();
        bodies.push_back({decoder_of(event), padded_string(text)});
    }
    return bodies;
}

int main(int, char **arguments) {
    auto all = bodies(arguments[1]);
    int passes = std::atoi(arguments[2]);
    ondemand::parser parser;
    double start = 0;
    for (int pass = 0; pass <= passes; pass++) {
        if (pass == 1) start = processor_time();
        for (auto &body : all) body.decode(parser, body.text);
    }
    std::printf("%.1f\n", (processor_time() - start) / (double(passes) * double(all.size())));
}
