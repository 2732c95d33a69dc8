"""Made from rule.schema.json by `make bless`; not to be edited."""
import re
from auditor.schema.compiled.refused import Refused
REGEX_PATTERNS = {'^[a-z][a-z_]*$': re.compile('^[a-z][a-z_]*\\Z'), '^[A-Z]{2,5}-[0-9]{3}$': re.compile('^[A-Z]{2,5}-[0-9]{3}\\Z')}
NoneType = type(None)

def validate_rule_schema_json(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['id', 'title', 'severity', 'for', 'check', 'message', 'why', 'remedy', 'examples']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'id' in data_keys:
            data_keys.remove('id')
            data__id = data['id']
            validate_rule_schema_json__definitions_ruleid(data__id)
        if 'title' in data_keys:
            data_keys.remove('title')
            data__title = data['title']
            validate_rule_schema_json__definitions_both(data__title)
        if 'severity' in data_keys:
            data_keys.remove('severity')
            data__severity = data['severity']
            if not (isinstance(data__severity, str) and data__severity == 'error' or (isinstance(data__severity, str) and data__severity == 'warning') or (isinstance(data__severity, str) and data__severity == 'note')):
                raise Refused
        if 'for' in data_keys:
            data_keys.remove('for')
            data__for = data['for']
            if not (isinstance(data__for, str) and data__for == 'plan' or (isinstance(data__for, str) and data__for == 'indicator') or (isinstance(data__for, str) and data__for == 'target') or (isinstance(data__for, str) and data__for == 'statement') or (isinstance(data__for, str) and data__for == 'restatement') or (isinstance(data__for, str) and data__for == 'link') or (isinstance(data__for, str) and data__for == 'duty') or (isinstance(data__for, str) and data__for == 'allocation') or (isinstance(data__for, str) and data__for == 'cell') or (isinstance(data__for, str) and data__for == 'total') or (isinstance(data__for, str) and data__for == 'trim') or (isinstance(data__for, str) and data__for == 'claim') or (isinstance(data__for, str) and data__for == 'action') or (isinstance(data__for, str) and data__for == 'work_item') or (isinstance(data__for, str) and data__for == 'group')):
                raise Refused
        if 'when' in data_keys:
            data_keys.remove('when')
            data__when = data['when']
            if not isinstance(data__when, str):
                raise Refused
            if isinstance(data__when, str):
                data__when_len = len(data__when)
                if data__when_len < 1:
                    raise Refused
        if 'check' in data_keys:
            data_keys.remove('check')
            data__check = data['check']
            if not isinstance(data__check, str):
                raise Refused
            if isinstance(data__check, str):
                data__check_len = len(data__check)
                if data__check_len < 1:
                    raise Refused
        if 'message' in data_keys:
            data_keys.remove('message')
            data__message = data['message']
            validate_rule_schema_json__definitions_both(data__message)
        if 'at' in data_keys:
            data_keys.remove('at')
            data__at = data['at']
            if not isinstance(data__at, str):
                raise Refused
            if isinstance(data__at, str):
                data__at_len = len(data__at)
                if data__at_len < 1:
                    raise Refused
        if 'shows' in data_keys:
            data_keys.remove('shows')
            data__shows = data['shows']
            if not isinstance(data__shows, (list, tuple)):
                raise Refused
            data__shows_is_list = isinstance(data__shows, (list, tuple))
            if data__shows_is_list:
                data__shows_len = len(data__shows)
                for data__shows_x, data__shows_item in enumerate(data__shows):
                    if not isinstance(data__shows_item, str):
                        raise Refused
                    if isinstance(data__shows_item, str):
                        data__shows_item_len = len(data__shows_item)
                        if data__shows_item_len < 1:
                            raise Refused
        if 'under' in data_keys:
            data_keys.remove('under')
            data__under = data['under']
            if not isinstance(data__under, (list, tuple)):
                raise Refused
            data__under_is_list = isinstance(data__under, (list, tuple))
            if data__under_is_list:
                data__under_len = len(data__under)
                for data__under_x, data__under_item in enumerate(data__under):
                    validate_rule_schema_json__definitions_ruleid(data__under_item)
        if 'cause' in data_keys:
            data_keys.remove('cause')
            data__cause = data['cause']
            if not isinstance(data__cause, str):
                raise Refused
            if isinstance(data__cause, str):
                data__cause_len = len(data__cause)
                if data__cause_len < 1:
                    raise Refused
        if 'gather' in data_keys:
            data_keys.remove('gather')
            data__gather = data['gather']
            if not isinstance(data__gather, bool):
                raise Refused
        if 'gathered' in data_keys:
            data_keys.remove('gathered')
            data__gathered = data['gathered']
            validate_rule_schema_json__definitions_both(data__gathered)
        if 'member' in data_keys:
            data_keys.remove('member')
            data__member = data['member']
            if not isinstance(data__member, str):
                raise Refused
            if isinstance(data__member, str):
                data__member_len = len(data__member)
                if data__member_len < 1:
                    raise Refused
        if 'off' in data_keys:
            data_keys.remove('off')
            data__off = data['off']
            if not isinstance(data__off, bool):
                raise Refused
        if 'why' in data_keys:
            data_keys.remove('why')
            data__why = data['why']
            validate_rule_schema_json__definitions_both(data__why)
        if 'remedy' in data_keys:
            data_keys.remove('remedy')
            data__remedy = data['remedy']
            validate_rule_schema_json__definitions_both(data__remedy)
        if 'margin' in data_keys:
            data_keys.remove('margin')
            data__margin = data['margin']
            if not isinstance(data__margin, str):
                raise Refused
            if isinstance(data__margin, str):
                data__margin_len = len(data__margin)
                if data__margin_len < 1:
                    raise Refused
        if 'settles' in data_keys:
            data_keys.remove('settles')
            data__settles = data['settles']
            if not isinstance(data__settles, str):
                raise Refused
            if isinstance(data__settles, str):
                data__settles_len = len(data__settles)
                if data__settles_len < 1:
                    raise Refused
        if 'settled' in data_keys:
            data_keys.remove('settled')
            data__settled = data['settled']
            validate_rule_schema_json__definitions_both(data__settled)
        if 'suggest' in data_keys:
            data_keys.remove('suggest')
            data__suggest = data['suggest']
            if not isinstance(data__suggest, (list, tuple)):
                raise Refused
            data__suggest_is_list = isinstance(data__suggest, (list, tuple))
            if data__suggest_is_list:
                data__suggest_len = len(data__suggest)
                if data__suggest_len < 1:
                    raise Refused
                for data__suggest_x, data__suggest_item in enumerate(data__suggest):
                    if not isinstance(data__suggest_item, dict):
                        raise Refused
                    data__suggest_item_is_dict = isinstance(data__suggest_item, dict)
                    if data__suggest_item_is_dict:
                        data__suggest_item__missing_keys = set(['zh', 'en']) - data__suggest_item.keys()
                        if data__suggest_item__missing_keys:
                            raise Refused
                        data__suggest_item_keys = set(data__suggest_item.keys())
                        if 'when' in data__suggest_item_keys:
                            data__suggest_item_keys.remove('when')
                            data__suggest_item__when = data__suggest_item['when']
                            if not isinstance(data__suggest_item__when, str):
                                raise Refused
                            if isinstance(data__suggest_item__when, str):
                                data__suggest_item__when_len = len(data__suggest_item__when)
                                if data__suggest_item__when_len < 1:
                                    raise Refused
                        if 'zh' in data__suggest_item_keys:
                            data__suggest_item_keys.remove('zh')
                            data__suggest_item__zh = data__suggest_item['zh']
                            if not isinstance(data__suggest_item__zh, str):
                                raise Refused
                            if isinstance(data__suggest_item__zh, str):
                                data__suggest_item__zh_len = len(data__suggest_item__zh)
                                if data__suggest_item__zh_len < 1:
                                    raise Refused
                        if 'en' in data__suggest_item_keys:
                            data__suggest_item_keys.remove('en')
                            data__suggest_item__en = data__suggest_item['en']
                            if not isinstance(data__suggest_item__en, str):
                                raise Refused
                            if isinstance(data__suggest_item__en, str):
                                data__suggest_item__en_len = len(data__suggest_item__en)
                                if data__suggest_item__en_len < 1:
                                    raise Refused
                        if data__suggest_item_keys:
                            raise Refused
        if 'params' in data_keys:
            data_keys.remove('params')
            data__params = data['params']
            if not isinstance(data__params, dict):
                raise Refused
            data__params_is_dict = isinstance(data__params, dict)
            if data__params_is_dict:
                data__params_keys = set(data__params.keys())
                for data__params_key in data__params_keys:
                    if data__params_key not in []:
                        data__params_value = data__params.get(data__params_key)
                        if not isinstance(data__params_value, dict):
                            raise Refused
                        data__params_value_is_dict = isinstance(data__params_value, dict)
                        if data__params_value_is_dict:
                            data__params_value__missing_keys = set(['type', 'means']) - data__params_value.keys()
                            if data__params_value__missing_keys:
                                raise Refused
                            data__params_value_keys = set(data__params_value.keys())
                            if 'type' in data__params_value_keys:
                                data__params_value_keys.remove('type')
                                data__params_value__type = data__params_value['type']
                                if not (isinstance(data__params_value__type, str) and data__params_value__type == 'number' or (isinstance(data__params_value__type, str) and data__params_value__type == 'percent') or (isinstance(data__params_value__type, str) and data__params_value__type == 'flag') or (isinstance(data__params_value__type, str) and data__params_value__type == 'texts') or (isinstance(data__params_value__type, str) and data__params_value__type == 'table')):
                                    raise Refused
                            if 'default' in data__params_value_keys:
                                data__params_value_keys.remove('default')
                                data__params_value__default = data__params_value['default']
                                if not isinstance(data__params_value__default, (str, int, float, bool, NoneType, list, tuple, dict)) and (not (isinstance(data__params_value__default, float) and data__params_value__default.is_integer())):
                                    raise Refused
                            if 'means' in data__params_value_keys:
                                data__params_value_keys.remove('means')
                                data__params_value__means = data__params_value['means']
                                validate_rule_schema_json__definitions_both(data__params_value__means)
                            if data__params_value_keys:
                                raise Refused
                data__params_len = len(data__params)
                if data__params_len != 0:
                    data__params_property_names = True
                    for data__params_key in data__params:
                        try:
                            if isinstance(data__params_key, str):
                                if not REGEX_PATTERNS['^[a-z][a-z_]*$'].search(data__params_key):
                                    raise Refused
                        except Refused:
                            data__params_property_names = False
                    if not data__params_property_names:
                        raise Refused
        if 'examples' in data_keys:
            data_keys.remove('examples')
            data__examples = data['examples']
            if not isinstance(data__examples, (list, tuple)):
                raise Refused
            data__examples_is_list = isinstance(data__examples, (list, tuple))
            if data__examples_is_list:
                data__examples_len = len(data__examples)
                if data__examples_len < 2:
                    raise Refused
                for data__examples_x, data__examples_item in enumerate(data__examples):
                    if not isinstance(data__examples_item, dict):
                        raise Refused
                    data__examples_item_is_dict = isinstance(data__examples_item, dict)
                    if data__examples_item_is_dict:
                        data__examples_item_len = len(data__examples_item)
                        if data__examples_item_len < 1:
                            raise Refused
                        data__examples_item_keys = set(data__examples_item.keys())
                        if 'holds' in data__examples_item_keys:
                            data__examples_item_keys.remove('holds')
                            data__examples_item__holds = data__examples_item['holds']
                            if not isinstance(data__examples_item__holds, dict):
                                raise Refused
                        if 'violated' in data__examples_item_keys:
                            data__examples_item_keys.remove('violated')
                            data__examples_item__violated = data__examples_item['violated']
                            if not isinstance(data__examples_item__violated, dict):
                                raise Refused
                        if 'undetermined' in data__examples_item_keys:
                            data__examples_item_keys.remove('undetermined')
                            data__examples_item__undetermined = data__examples_item['undetermined']
                            if not isinstance(data__examples_item__undetermined, dict):
                                raise Refused
                        if 'not_applicable' in data__examples_item_keys:
                            data__examples_item_keys.remove('not_applicable')
                            data__examples_item__notapplicable = data__examples_item['not_applicable']
                            if not isinstance(data__examples_item__notapplicable, dict):
                                raise Refused
                        if 'params' in data__examples_item_keys:
                            data__examples_item_keys.remove('params')
                            data__examples_item__params = data__examples_item['params']
                            if not isinstance(data__examples_item__params, dict):
                                raise Refused
                        if data__examples_item_keys:
                            raise Refused
        if data_keys:
            raise Refused
    return data

def validate_rule_schema_json__definitions_both(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['zh', 'en']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'zh' in data_keys:
            data_keys.remove('zh')
            data__zh = data['zh']
            if not isinstance(data__zh, str):
                raise Refused
            if isinstance(data__zh, str):
                data__zh_len = len(data__zh)
                if data__zh_len < 1:
                    raise Refused
        if 'en' in data_keys:
            data_keys.remove('en')
            data__en = data['en']
            if not isinstance(data__en, str):
                raise Refused
            if isinstance(data__en, str):
                data__en_len = len(data__en)
                if data__en_len < 1:
                    raise Refused
        if data_keys:
            raise Refused
    return data

def validate_rule_schema_json__definitions_ruleid(data):
    if not isinstance(data, str):
        raise Refused
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[A-Z]{2,5}-[0-9]{3}$'].search(data):
            raise Refused
    return data
accept = validate_rule_schema_json
