"""A model folder back to a network that can be trained on: int8 weights times their scales."""
import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import Reader


def weights(path):
    """{name: array} of an exported graph, quantized weights as numbers, matrix products by the order in which they were written."""
    graph = onnx.load(path).graph
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out, products = {}, []
    for name, value in raw.items():
        base = name.removesuffix("_quantized")
        if base == name:
            if not name.endswith(("_scale", "_zero_point")):
                out[name] = value
            continue
        scale, zero = raw[f"{base}_scale"], raw[f"{base}_zero_point"].astype(np.float32)
        value = (value.astype(np.float32) - zero) * scale
        if base.startswith("onnx::MatMul"):
            products.append((int(base.split("_")[1]), value))
        else:
            out[base.removesuffix("_Transposed")] = value.T if base.endswith("_Transposed") else value
    return out, [v for _, v in sorted(products, key=lambda p: p[0])]


def load_folder(reader, folder):
    """Puts the folder's weights into the network. Where a table
    differs from the base model by less than the rounding, it keeps the base's."""
    reader.tagger.encoder.load_base()
    state = reader.state_dict()
    with torch.no_grad():
        for part, order in (("tagger", [f"encoder.layers.{i}.{n}" for i in range(6) for n in ("qkv", "out", "up", "down")] + ["cue", "token", "asks"]),
                            ("relation", [f"layers.{i}.{n}" for i in range(2) for n in ("qkv", "out", "up", "down")] + ["label"])):
            named, products = weights(f"{folder}/{part}.onnx")
            if len(products) != len(order):
                raise ValueError(f"{folder}/{part}.onnx: {len(products)} matrix products, {len(order)} expected")
            named |= {f"{n}.weight": v.T for n, v in zip(order, products)}
            for name, value in named.items():
                target = state.get(f"{part}.{name}")
                if target is None:
                    continue
                value = torch.from_numpy(np.array(value))
                if name in ("encoder.word.weight", "encoder.position.weight"):
                    value = torch.where((value - target).abs() <= rounding(value), target, value)
                if target.shape != value.shape:
                    raise ValueError(f"{name}: {tuple(value.shape)}, {tuple(target.shape)} expected")
                target.copy_(value)
        with open(f"{folder}/labels.json") as f:
            state["step"].copy_((torch.tensor(json.load(f)["transitions"]) - reader.step_mask))
    reader.load_state_dict(state)


def rounding(quantized):
    """Half of the distance between neighbouring values of a table with one scale."""
    values = quantized.flatten()[:1_000_000].unique()
    return (values[1:] - values[:-1]).min() / 2
