from autogen import AssistantAgent, UserProxyAgent
from crewai import Agent
from langchain_community.tools import DuckDuckGoSearchRun, ShellTool
from langchain_experimental.agents import create_pandas_dataframe_agent
from langchain_experimental.tools import PythonREPLTool
from langchain_experimental.utilities import PythonREPL


def tools():
    # ruleid: python.agent-tool-that-runs-anything
    shell = ShellTool(ask_human_input=False)
    # ruleid: python.agent-tool-that-runs-anything
    python = PythonREPLTool()
    # ok: python.agent-tool-that-runs-anything
    search = DuckDuckGoSearchRun()
    return [shell, python, search]


def calculate(code):
    # ruleid: python.agent-tool-that-runs-anything
    return PythonREPL().run(code)


def table(model, frame):
    # ruleid: python.agent-tool-that-runs-anything
    return create_pandas_dataframe_agent(model, frame, verbose=True, allow_dangerous_code=True)


def coder(model):
    # ruleid: python.agent-tool-that-runs-anything
    return Agent(role="coder", llm=model, allow_code_execution=True, code_execution_mode="unsafe")


def contained(model):
    # ok: python.agent-tool-that-runs-anything
    return Agent(role="coder", llm=model, allow_code_execution=True, code_execution_mode="safe")


def pair(model):
    # ruleid: python.agent-tool-that-runs-anything
    user = UserProxyAgent("user", code_execution_config={"work_dir": "out", "use_docker": False})
    # ok: python.agent-tool-that-runs-anything
    other = UserProxyAgent("other", code_execution_config={"work_dir": "out", "use_docker": True})
    return AssistantAgent("coder", llm_config=model), user, other
