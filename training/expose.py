"""Gives a tagger's graph one more output: `states` [1, w, 3 * 384], the words' hidden states after the embedding and layers 2 and 4.

    python expose.py ../models/reader-1/tagger.onnx

For the names network, which is trained on the states that the shipped 8-bit graph gives. Nothing that was in the graph changes: its
other outputs are what they were, to the bit (checked here). A graph that has the output is left as it is.
"""
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

NORMS = ["/encoder/norm/LayerNormalization_output_0"] + [f"/encoder/layers.{i}/norm2/LayerNormalization_output_0" for i in (1, 3)]
WIDTH = 384 * len(NORMS)


def session(model):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(model if isinstance(model, str) else model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def expose(model):
    """Adds the output; the words' first pieces are gathered as they are for `tokens`."""
    graph = model.graph
    if any(o.name == "states" for o in graph.output):
        return model
    indices = next(n.input[1] for n in graph.node if n.op_type == "GatherElements")
    at = next(i for i, n in enumerate(graph.node) if n.op_type == "GatherElements")
    parts = [f"states_{i}" for i in range(len(NORMS))]
    new = [helper.make_node("GatherElements", [norm, indices], [part], axis=1) for norm, part in zip(NORMS, parts)]
    new.append(helper.make_node("Concat", parts, ["states"], axis=2))
    for k, node in enumerate(new):
        graph.node.insert(at + 1 + k, node)
    graph.output.append(helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, "w", WIDTH]))
    onnx.checker.check_model(model)
    return model


def main():
    path = sys.argv[1]
    before, model = session(path), expose(onnx.load(path))
    after = session(model)
    random = np.random.default_rng(0)
    for n in (6, 57, 190):
        ids = random.integers(1000, 30000, (1, n))
        feed = {"ids": ids, "features": random.integers(0, 20, (1, n)), "starts": np.sort(random.integers(1, n - 1, (1, n // 2)))}
        for old, new in zip(before.run(["cues", "tokens", "asks"], feed), after.run(["cues", "tokens", "asks", "states"], feed)):
            assert np.array_equal(old, new)
    onnx.save(model, path)


if __name__ == "__main__":
    main()
