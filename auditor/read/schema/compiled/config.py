"""Made from config.schema.json by `make bless`; not to be edited."""
import re
from auditor.read.schema.compiled.refused import Refused
REGEX_PATTERNS = {'^[A-Z]{2,5}-[0-9]{3}$': re.compile('^[A-Z]{2,5}-[0-9]{3}\\Z')}
NoneType = type(None)

def validate_config_schema_json(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if 'plans' in data_keys:
            data_keys.remove('plans')
            data__plans = data['plans']
            if not isinstance(data__plans, (list, tuple)):
                raise Refused
            data__plans_is_list = isinstance(data__plans, (list, tuple))
            if data__plans_is_list:
                data__plans_len = len(data__plans)
                if data__plans_len < 1:
                    raise Refused
                for data__plans_x, data__plans_item in enumerate(data__plans):
                    if not isinstance(data__plans_item, str):
                        raise Refused
                    if isinstance(data__plans_item, str):
                        data__plans_item_len = len(data__plans_item)
                        if data__plans_item_len < 1:
                            raise Refused
        if 'packs' in data_keys:
            data_keys.remove('packs')
            data__packs = data['packs']
            if not isinstance(data__packs, (list, tuple)):
                raise Refused
            data__packs_is_list = isinstance(data__packs, (list, tuple))
            if data__packs_is_list:
                data__packs_len = len(data__packs)
                for data__packs_x, data__packs_item in enumerate(data__packs):
                    if not isinstance(data__packs_item, str):
                        raise Refused
                    if isinstance(data__packs_item, str):
                        data__packs_item_len = len(data__packs_item)
                        if data__packs_item_len < 1:
                            raise Refused
        if 'fail_on' in data_keys:
            data_keys.remove('fail_on')
            data__failon = data['fail_on']
            if not isinstance(data__failon, (list, tuple)):
                raise Refused
            data__failon_is_list = isinstance(data__failon, (list, tuple))
            if data__failon_is_list:
                data__failon_len = len(data__failon)
                for data__failon_x, data__failon_item in enumerate(data__failon):
                    if not (isinstance(data__failon_item, str) and data__failon_item == 'error' or (isinstance(data__failon_item, str) and data__failon_item == 'warning') or (isinstance(data__failon_item, str) and data__failon_item == 'note') or (isinstance(data__failon_item, str) and data__failon_item == 'undetermined') or (isinstance(data__failon_item, str) and data__failon_item == 'never')):
                        raise Refused
        if 'rules' in data_keys:
            data_keys.remove('rules')
            data__rules = data['rules']
            if not isinstance(data__rules, dict):
                raise Refused
            data__rules_is_dict = isinstance(data__rules, dict)
            if data__rules_is_dict:
                data__rules_keys = set(data__rules.keys())
                for data__rules_key in data__rules_keys:
                    if data__rules_key not in []:
                        data__rules_value = data__rules.get(data__rules_key)
                        if not isinstance(data__rules_value, dict):
                            raise Refused
                        data__rules_value_is_dict = isinstance(data__rules_value, dict)
                        if data__rules_value_is_dict:
                            data__rules_value_keys = set(data__rules_value.keys())
                            if 'severity' in data__rules_value_keys:
                                data__rules_value_keys.remove('severity')
                                data__rules_value__severity = data__rules_value['severity']
                                if not (isinstance(data__rules_value__severity, str) and data__rules_value__severity == 'error' or (isinstance(data__rules_value__severity, str) and data__rules_value__severity == 'warning') or (isinstance(data__rules_value__severity, str) and data__rules_value__severity == 'note')):
                                    raise Refused
                            if 'off' in data__rules_value_keys:
                                data__rules_value_keys.remove('off')
                                data__rules_value__off = data__rules_value['off']
                                if not isinstance(data__rules_value__off, bool):
                                    raise Refused
                            if 'params' in data__rules_value_keys:
                                data__rules_value_keys.remove('params')
                                data__rules_value__params = data__rules_value['params']
                                if not isinstance(data__rules_value__params, dict):
                                    raise Refused
                            if 'levels' in data__rules_value_keys:
                                data__rules_value_keys.remove('levels')
                                data__rules_value__levels = data__rules_value['levels']
                                if not isinstance(data__rules_value__levels, dict):
                                    raise Refused
                                data__rules_value__levels_is_dict = isinstance(data__rules_value__levels, dict)
                                if data__rules_value__levels_is_dict:
                                    data__rules_value__levels_keys = set(data__rules_value__levels.keys())
                                    if 'national' in data__rules_value__levels_keys:
                                        data__rules_value__levels_keys.remove('national')
                                        data__rules_value__levels__national = data__rules_value__levels['national']
                                        validate_config_schema_json__definitions_setting(data__rules_value__levels__national)
                                    if 'province' in data__rules_value__levels_keys:
                                        data__rules_value__levels_keys.remove('province')
                                        data__rules_value__levels__province = data__rules_value__levels['province']
                                        validate_config_schema_json__definitions_setting(data__rules_value__levels__province)
                                    if 'city' in data__rules_value__levels_keys:
                                        data__rules_value__levels_keys.remove('city')
                                        data__rules_value__levels__city = data__rules_value__levels['city']
                                        validate_config_schema_json__definitions_setting(data__rules_value__levels__city)
                                    if 'district' in data__rules_value__levels_keys:
                                        data__rules_value__levels_keys.remove('district')
                                        data__rules_value__levels__district = data__rules_value__levels['district']
                                        validate_config_schema_json__definitions_setting(data__rules_value__levels__district)
                                    if 'county' in data__rules_value__levels_keys:
                                        data__rules_value__levels_keys.remove('county')
                                        data__rules_value__levels__county = data__rules_value__levels['county']
                                        validate_config_schema_json__definitions_setting(data__rules_value__levels__county)
                                    if 'township' in data__rules_value__levels_keys:
                                        data__rules_value__levels_keys.remove('township')
                                        data__rules_value__levels__township = data__rules_value__levels['township']
                                        validate_config_schema_json__definitions_setting(data__rules_value__levels__township)
                                    if data__rules_value__levels_keys:
                                        raise Refused
                            if data__rules_value_keys:
                                raise Refused
                data__rules_len = len(data__rules)
                if data__rules_len != 0:
                    data__rules_property_names = True
                    for data__rules_key in data__rules:
                        try:
                            if isinstance(data__rules_key, str):
                                if not REGEX_PATTERNS['^[A-Z]{2,5}-[0-9]{3}$'].search(data__rules_key):
                                    raise Refused
                        except Refused:
                            data__rules_property_names = False
                    if not data__rules_property_names:
                        raise Refused
        if 'waivers' in data_keys:
            data_keys.remove('waivers')
            data__waivers = data['waivers']
            if not isinstance(data__waivers, str):
                raise Refused
            if isinstance(data__waivers, str):
                data__waivers_len = len(data__waivers)
                if data__waivers_len < 1:
                    raise Refused
        if data_keys:
            raise Refused
    return data

def validate_config_schema_json__definitions_setting(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if 'severity' in data_keys:
            data_keys.remove('severity')
            data__severity = data['severity']
            if not (isinstance(data__severity, str) and data__severity == 'error' or (isinstance(data__severity, str) and data__severity == 'warning') or (isinstance(data__severity, str) and data__severity == 'note')):
                raise Refused
        if 'off' in data_keys:
            data_keys.remove('off')
            data__off = data['off']
            if not isinstance(data__off, bool):
                raise Refused
        if 'params' in data_keys:
            data_keys.remove('params')
            data__params = data['params']
            if not isinstance(data__params, dict):
                raise Refused
        if data_keys:
            raise Refused
    return data
accept = validate_config_schema_json
