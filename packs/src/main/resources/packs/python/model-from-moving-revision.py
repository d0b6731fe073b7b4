from transformers import AutoModel


def load():
    # ruleid: python.model-from-moving-revision
    moving = AutoModel.from_pretrained("shop/classifier")
    # ok: python.model-from-moving-revision
    fixed = AutoModel.from_pretrained(
        "shop/classifier", revision="0123456789abcdef0123456789abcdef01234567"
    )
    return moving, fixed
