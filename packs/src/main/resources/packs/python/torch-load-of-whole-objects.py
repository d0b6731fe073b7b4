import torch


def load(path, device):
    # ruleid: python.torch-load-of-whole-objects
    state = torch.load(path)
    # ruleid: python.torch-load-of-whole-objects
    whole = torch.load(path, map_location=device, weights_only=False)
    # ok: python.torch-load-of-whole-objects
    tensors = torch.load(path, map_location=device, weights_only=True)
    # ok: python.torch-load-of-whole-objects
    torch.save(state, path)
    return state, whole, tensors
