from datasets import load_dataset
from sentence_transformers import SentenceTransformer
from transformers import AutoModelForCausalLM, AutoTokenizer


def load(name):
    # ruleid: python.code-of-model-trusted
    model = AutoModelForCausalLM.from_pretrained(name, trust_remote_code=True, device_map="auto")
    # ok: python.code-of-model-trusted
    tokenizer = AutoTokenizer.from_pretrained(name)
    return model, tokenizer


def embed():
    # ruleid: python.code-of-model-trusted
    return SentenceTransformer("shop/search-embeddings", trust_remote_code=True)


def pinned():
    # ok: python.code-of-model-trusted
    return AutoModelForCausalLM.from_pretrained(
        "shop/support-7b", trust_remote_code=True, revision="4f2b1c9e0d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c"
    )


def rows(allow=False):
    # ok: python.code-of-model-trusted
    return load_dataset("shop/questions", trust_remote_code=allow)
