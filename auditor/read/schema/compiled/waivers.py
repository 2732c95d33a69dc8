"""Made from waivers.schema.json by `make bless`; not to be edited."""
import re
from auditor.read.schema.compiled.refused import Refused
REGEX_PATTERNS = {'^[A-Z]{2,5}-[0-9]{3}$': re.compile('^[A-Z]{2,5}-[0-9]{3}\\Z'), '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': re.compile('^[0-9]{4}-[0-9]{2}-[0-9]{2}\\Z')}
NoneType = type(None)

def validate_waivers_schema_json(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['waivers']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'waivers' in data_keys:
            data_keys.remove('waivers')
            data__waivers = data['waivers']
            if not isinstance(data__waivers, (list, tuple)):
                raise Refused
            data__waivers_is_list = isinstance(data__waivers, (list, tuple))
            if data__waivers_is_list:
                data__waivers_len = len(data__waivers)
                for data__waivers_x, data__waivers_item in enumerate(data__waivers):
                    if not isinstance(data__waivers_item, dict):
                        raise Refused
                    try:
                        data__waivers_item_is_dict = isinstance(data__waivers_item, dict)
                        if data__waivers_item_is_dict:
                            data__waivers_item__missing_keys = set(['numbers', 'members']) - data__waivers_item.keys()
                            if data__waivers_item__missing_keys:
                                raise Refused
                    except Refused:
                        pass
                    else:
                        raise Refused
                    data__waivers_item_any_of_count1 = 0
                    if not data__waivers_item_any_of_count1:
                        try:
                            data__waivers_item_is_dict = isinstance(data__waivers_item, dict)
                            if data__waivers_item_is_dict:
                                data__waivers_item__missing_keys = set(['numbers']) - data__waivers_item.keys()
                                if data__waivers_item__missing_keys:
                                    raise Refused
                            data__waivers_item_any_of_count1 += 1
                        except Refused:
                            pass
                    if not data__waivers_item_any_of_count1:
                        try:
                            data__waivers_item_is_dict = isinstance(data__waivers_item, dict)
                            if data__waivers_item_is_dict:
                                data__waivers_item__missing_keys = set(['members']) - data__waivers_item.keys()
                                if data__waivers_item__missing_keys:
                                    raise Refused
                            data__waivers_item_any_of_count1 += 1
                        except Refused:
                            pass
                    if not data__waivers_item_any_of_count1:
                        raise Refused
                    data__waivers_item_is_dict = isinstance(data__waivers_item, dict)
                    if data__waivers_item_is_dict:
                        data__waivers_item__missing_keys = set(['rule', 'subject', 'reason', 'approved_by', 'until']) - data__waivers_item.keys()
                        if data__waivers_item__missing_keys:
                            raise Refused
                        data__waivers_item_keys = set(data__waivers_item.keys())
                        if 'rule' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('rule')
                            data__waivers_item__rule = data__waivers_item['rule']
                            if not isinstance(data__waivers_item__rule, str):
                                raise Refused
                            if isinstance(data__waivers_item__rule, str):
                                if not REGEX_PATTERNS['^[A-Z]{2,5}-[0-9]{3}$'].search(data__waivers_item__rule):
                                    raise Refused
                        if 'subject' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('subject')
                            data__waivers_item__subject = data__waivers_item['subject']
                            if not isinstance(data__waivers_item__subject, str):
                                raise Refused
                            if isinstance(data__waivers_item__subject, str):
                                data__waivers_item__subject_len = len(data__waivers_item__subject)
                                if data__waivers_item__subject_len < 1:
                                    raise Refused
                        if 'reason' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('reason')
                            data__waivers_item__reason = data__waivers_item['reason']
                            if not isinstance(data__waivers_item__reason, str):
                                raise Refused
                            if isinstance(data__waivers_item__reason, str):
                                data__waivers_item__reason_len = len(data__waivers_item__reason)
                                if data__waivers_item__reason_len < 1:
                                    raise Refused
                        if 'approved_by' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('approved_by')
                            data__waivers_item__approvedby = data__waivers_item['approved_by']
                            if not isinstance(data__waivers_item__approvedby, str):
                                raise Refused
                            if isinstance(data__waivers_item__approvedby, str):
                                data__waivers_item__approvedby_len = len(data__waivers_item__approvedby)
                                if data__waivers_item__approvedby_len < 1:
                                    raise Refused
                        if 'until' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('until')
                            data__waivers_item__until = data__waivers_item['until']
                            if not isinstance(data__waivers_item__until, str):
                                raise Refused
                            if isinstance(data__waivers_item__until, str):
                                if not REGEX_PATTERNS['^[0-9]{4}-[0-9]{2}-[0-9]{2}$'].search(data__waivers_item__until):
                                    raise Refused
                        if 'numbers' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('numbers')
                            data__waivers_item__numbers = data__waivers_item['numbers']
                            validate_waivers_schema_json__definitions_numbers(data__waivers_item__numbers)
                        if 'members' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('members')
                            data__waivers_item__members = data__waivers_item['members']
                            if not isinstance(data__waivers_item__members, dict):
                                raise Refused
                            data__waivers_item__members_is_dict = isinstance(data__waivers_item__members, dict)
                            if data__waivers_item__members_is_dict:
                                data__waivers_item__members_len = len(data__waivers_item__members)
                                if data__waivers_item__members_len < 1:
                                    raise Refused
                                data__waivers_item__members_keys = set(data__waivers_item__members.keys())
                                for data__waivers_item__members_key in data__waivers_item__members_keys:
                                    if data__waivers_item__members_key not in []:
                                        data__waivers_item__members_value = data__waivers_item__members.get(data__waivers_item__members_key)
                                        validate_waivers_schema_json__definitions_numbers(data__waivers_item__members_value)
                        if 'family' in data__waivers_item_keys:
                            data__waivers_item_keys.remove('family')
                            data__waivers_item__family = data__waivers_item['family']
                            if not isinstance(data__waivers_item__family, str):
                                raise Refused
                            if isinstance(data__waivers_item__family, str):
                                data__waivers_item__family_len = len(data__waivers_item__family)
                                if data__waivers_item__family_len < 1:
                                    raise Refused
                        if data__waivers_item_keys:
                            raise Refused
        if data_keys:
            raise Refused
    return data

def validate_waivers_schema_json__definitions_numbers(data):
    if not isinstance(data, (list, tuple)):
        raise Refused
    data_is_list = isinstance(data, (list, tuple))
    if data_is_list:
        data_len = len(data)
        for data_x, data_item in enumerate(data):
            if not isinstance(data_item, (str, int, float)) and (not (isinstance(data_item, float) and data_item.is_integer())) or isinstance(data_item, bool):
                raise Refused
    return data
accept = validate_waivers_schema_json
