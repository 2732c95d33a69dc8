"""Made from plan.schema.json by `make bless`; not to be edited."""
import re
from auditor.schema.compiled.refused import Refused
REGEX_PATTERNS = {'^[0-9]{2,12}$': re.compile('^[0-9]{2,12}\\Z'), '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': re.compile('^[0-9]{4}-[0-9]{2}-[0-9]{2}\\Z'), '^[a-z0-9]+(-[a-z0-9]+)*$': re.compile('^[a-z0-9]+(-[a-z0-9]+)*\\Z'), '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$': re.compile('^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*\\Z'), '^([0-9]{4}|undated|each)$': re.compile('^([0-9]{4}|undated|each)$'), '^[0-9]{4}$': re.compile('^[0-9]{4}$')}
NoneType = type(None)

def validate_plan_schema_json(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['plan', 'title', 'level', 'parents']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'plan' in data_keys:
            data_keys.remove('plan')
            data__plan = data['plan']
            validate_plan_schema_json__definitions_id(data__plan)
        if 'title' in data_keys:
            data_keys.remove('title')
            data__title = data['title']
            if not isinstance(data__title, str):
                raise Refused
            if isinstance(data__title, str):
                data__title_len = len(data__title)
                if data__title_len < 1:
                    raise Refused
        if 'level' in data_keys:
            data_keys.remove('level')
            data__level = data['level']
            if not (isinstance(data__level, str) and data__level == 'national' or (isinstance(data__level, str) and data__level == 'province') or (isinstance(data__level, str) and data__level == 'city') or (isinstance(data__level, str) and data__level == 'district') or (isinstance(data__level, str) and data__level == 'county') or (isinstance(data__level, str) and data__level == 'township')):
                raise Refused
        if 'region' in data_keys:
            data_keys.remove('region')
            data__region = data['region']
            if not isinstance(data__region, dict):
                raise Refused
            data__region_is_dict = isinstance(data__region, dict)
            if data__region_is_dict:
                data__region__missing_keys = set(['name']) - data__region.keys()
                if data__region__missing_keys:
                    raise Refused
                data__region_keys = set(data__region.keys())
                if 'name' in data__region_keys:
                    data__region_keys.remove('name')
                    data__region__name = data__region['name']
                    if not isinstance(data__region__name, str):
                        raise Refused
                    if isinstance(data__region__name, str):
                        data__region__name_len = len(data__region__name)
                        if data__region__name_len < 1:
                            raise Refused
                if 'code' in data__region_keys:
                    data__region_keys.remove('code')
                    data__region__code = data__region['code']
                    if not isinstance(data__region__code, str):
                        raise Refused
                    if isinstance(data__region__code, str):
                        if not REGEX_PATTERNS['^[0-9]{2,12}$'].search(data__region__code):
                            raise Refused
                if data__region_keys:
                    raise Refused
        if 'document' in data_keys:
            data_keys.remove('document')
            data__document = data['document']
            if not isinstance(data__document, dict):
                raise Refused
            data__document_is_dict = isinstance(data__document, dict)
            if data__document_is_dict:
                data__document_keys = set(data__document.keys())
                if 'number' in data__document_keys:
                    data__document_keys.remove('number')
                    data__document__number = data__document['number']
                    if not isinstance(data__document__number, str):
                        raise Refused
                    if isinstance(data__document__number, str):
                        data__document__number_len = len(data__document__number)
                        if data__document__number_len < 1:
                            raise Refused
                if 'date' in data__document_keys:
                    data__document_keys.remove('date')
                    data__document__date = data__document['date']
                    if not isinstance(data__document__date, str):
                        raise Refused
                    if isinstance(data__document__date, str):
                        if not REGEX_PATTERNS['^[0-9]{4}-[0-9]{2}-[0-9]{2}$'].search(data__document__date):
                            raise Refused
                if 'stage' in data__document_keys:
                    data__document_keys.remove('stage')
                    data__document__stage = data__document['stage']
                    if not isinstance(data__document__stage, str):
                        raise Refused
                    if isinstance(data__document__stage, str):
                        data__document__stage_len = len(data__document__stage)
                        if data__document__stage_len < 1:
                            raise Refused
                if 'issuer' in data__document_keys:
                    data__document_keys.remove('issuer')
                    data__document__issuer = data__document['issuer']
                    if not isinstance(data__document__issuer, str):
                        raise Refused
                    if isinstance(data__document__issuer, str):
                        data__document__issuer_len = len(data__document__issuer)
                        if data__document__issuer_len < 1:
                            raise Refused
                if 'cites' in data__document_keys:
                    data__document_keys.remove('cites')
                    data__document__cites = data__document['cites']
                    if not isinstance(data__document__cites, (list, tuple)):
                        raise Refused
                    data__document__cites_is_list = isinstance(data__document__cites, (list, tuple))
                    if data__document__cites_is_list:
                        data__document__cites_len = len(data__document__cites)
                        for data__document__cites_x, data__document__cites_item in enumerate(data__document__cites):
                            if not isinstance(data__document__cites_item, str):
                                raise Refused
                            if isinstance(data__document__cites_item, str):
                                data__document__cites_item_len = len(data__document__cites_item)
                                if data__document__cites_item_len < 1:
                                    raise Refused
                if 'text' in data__document_keys:
                    data__document_keys.remove('text')
                    data__document__text = data__document['text']
                    if not (isinstance(data__document__text, str) and data__document__text == 'full' or (isinstance(data__document__text, str) and data__document__text == 'partial') or (isinstance(data__document__text, str) and data__document__text == 'quoted') or (isinstance(data__document__text, str) and data__document__text == 'none')):
                        raise Refused
                if 'quoted_in' in data__document_keys:
                    data__document_keys.remove('quoted_in')
                    data__document__quotedin = data__document['quoted_in']
                    validate_plan_schema_json__definitions_id(data__document__quotedin)
                if 'replaces' in data__document_keys:
                    data__document_keys.remove('replaces')
                    data__document__replaces = data__document['replaces']
                    validate_plan_schema_json__definitions_id(data__document__replaces)
                if 'parts' in data__document_keys:
                    data__document_keys.remove('parts')
                    data__document__parts = data__document['parts']
                    if not isinstance(data__document__parts, (list, tuple)):
                        raise Refused
                    data__document__parts_is_list = isinstance(data__document__parts, (list, tuple))
                    if data__document__parts_is_list:
                        data__document__parts_len = len(data__document__parts)
                        for data__document__parts_x, data__document__parts_item in enumerate(data__document__parts):
                            if not isinstance(data__document__parts_item, str):
                                raise Refused
                            if isinstance(data__document__parts_item, str):
                                data__document__parts_item_len = len(data__document__parts_item)
                                if data__document__parts_item_len < 1:
                                    raise Refused
                if data__document_keys:
                    raise Refused
        if 'parents' in data_keys:
            data_keys.remove('parents')
            data__parents = data['parents']
            if not isinstance(data__parents, (list, tuple)):
                raise Refused
            data__parents_is_list = isinstance(data__parents, (list, tuple))
            if data__parents_is_list:
                data__parents_len = len(data__parents)
                for data__parents_x, data__parents_item in enumerate(data__parents):
                    validate_plan_schema_json__definitions_id(data__parents_item)
        if 'base_year' in data_keys:
            data_keys.remove('base_year')
            data__baseyear = data['base_year']
            validate_plan_schema_json__definitions_year(data__baseyear)
        if 'years' in data_keys:
            data_keys.remove('years')
            data__years = data['years']
            if not isinstance(data__years, (list, tuple)):
                raise Refused
            data__years_is_list = isinstance(data__years, (list, tuple))
            if data__years_is_list:
                data__years_len = len(data__years)
                if data__years_len < 1:
                    raise Refused
                for data__years_x, data__years_item in enumerate(data__years):
                    validate_plan_schema_json__definitions_year(data__years_item)
        if 'divisions' in data_keys:
            data_keys.remove('divisions')
            data__divisions = data['divisions']
            if not isinstance(data__divisions, (list, tuple)):
                raise Refused
            data__divisions_is_list = isinstance(data__divisions, (list, tuple))
            if data__divisions_is_list:
                data__divisions_len = len(data__divisions)
                for data__divisions_x, data__divisions_item in enumerate(data__divisions):
                    if not isinstance(data__divisions_item, dict):
                        raise Refused
                    data__divisions_item_is_dict = isinstance(data__divisions_item, dict)
                    if data__divisions_item_is_dict:
                        data__divisions_item__missing_keys = set(['name']) - data__divisions_item.keys()
                        if data__divisions_item__missing_keys:
                            raise Refused
                        data__divisions_item_keys = set(data__divisions_item.keys())
                        if 'name' in data__divisions_item_keys:
                            data__divisions_item_keys.remove('name')
                            data__divisions_item__name = data__divisions_item['name']
                            if not isinstance(data__divisions_item__name, str):
                                raise Refused
                            if isinstance(data__divisions_item__name, str):
                                data__divisions_item__name_len = len(data__divisions_item__name)
                                if data__divisions_item__name_len < 1:
                                    raise Refused
                        if 'code' in data__divisions_item_keys:
                            data__divisions_item_keys.remove('code')
                            data__divisions_item__code = data__divisions_item['code']
                            if not isinstance(data__divisions_item__code, str):
                                raise Refused
                        if 'plan' in data__divisions_item_keys:
                            data__divisions_item_keys.remove('plan')
                            data__divisions_item__plan = data__divisions_item['plan']
                            validate_plan_schema_json__definitions_id(data__divisions_item__plan)
                        if data__divisions_item_keys:
                            raise Refused
        if 'offices' in data_keys:
            data_keys.remove('offices')
            data__offices = data['offices']
            validate_plan_schema_json__definitions_offices(data__offices)
        if 'groups' in data_keys:
            data_keys.remove('groups')
            data__groups = data['groups']
            if not isinstance(data__groups, (list, tuple)):
                raise Refused
            data__groups_is_list = isinstance(data__groups, (list, tuple))
            if data__groups_is_list:
                data__groups_len = len(data__groups)
                for data__groups_x, data__groups_item in enumerate(data__groups):
                    if not isinstance(data__groups_item, dict):
                        raise Refused
                    data__groups_item_is_dict = isinstance(data__groups_item, dict)
                    if data__groups_item_is_dict:
                        data__groups_item__missing_keys = set(['name']) - data__groups_item.keys()
                        if data__groups_item__missing_keys:
                            raise Refused
                        data__groups_item_keys = set(data__groups_item.keys())
                        if 'name' in data__groups_item_keys:
                            data__groups_item_keys.remove('name')
                            data__groups_item__name = data__groups_item['name']
                            if not isinstance(data__groups_item__name, str):
                                raise Refused
                            if isinstance(data__groups_item__name, str):
                                data__groups_item__name_len = len(data__groups_item__name)
                                if data__groups_item__name_len < 1:
                                    raise Refused
                        if 'headline' in data__groups_item_keys:
                            data__groups_item_keys.remove('headline')
                            data__groups_item__headline = data__groups_item['headline']
                            if not isinstance(data__groups_item__headline, bool):
                                raise Refused
                        if data__groups_item_keys:
                            raise Refused
        if 'actions' in data_keys:
            data_keys.remove('actions')
            data__actions = data['actions']
            if not isinstance(data__actions, dict):
                raise Refused
            data__actions_is_dict = isinstance(data__actions, dict)
            if data__actions_is_dict:
                data__actions_keys = set(data__actions.keys())
                for data__actions_key in data__actions_keys:
                    if data__actions_key not in []:
                        data__actions_value = data__actions.get(data__actions_key)
                        validate_plan_schema_json__definitions_action(data__actions_value)
                data__actions_len = len(data__actions)
                if data__actions_len != 0:
                    data__actions_property_names = True
                    for data__actions_key in data__actions:
                        try:
                            if isinstance(data__actions_key, str):
                                if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*$'].search(data__actions_key):
                                    raise Refused
                        except Refused:
                            data__actions_property_names = False
                    if not data__actions_property_names:
                        raise Refused
        if 'work_items' in data_keys:
            data_keys.remove('work_items')
            data__workitems = data['work_items']
            if not isinstance(data__workitems, (list, tuple)):
                raise Refused
            data__workitems_is_list = isinstance(data__workitems, (list, tuple))
            if data__workitems_is_list:
                data__workitems_len = len(data__workitems)
                for data__workitems_x, data__workitems_item in enumerate(data__workitems):
                    validate_plan_schema_json__definitions_workitem(data__workitems_item)
        if 'objects' in data_keys:
            data_keys.remove('objects')
            data__objects = data['objects']
            if not isinstance(data__objects, dict):
                raise Refused
            data__objects_is_dict = isinstance(data__objects, dict)
            if data__objects_is_dict:
                data__objects_keys = set(data__objects.keys())
                for data__objects_key in data__objects_keys:
                    if data__objects_key not in []:
                        data__objects_value = data__objects.get(data__objects_key)
                        if not isinstance(data__objects_value, str):
                            raise Refused
                        if isinstance(data__objects_value, str):
                            data__objects_value_len = len(data__objects_value)
                            if data__objects_value_len < 1:
                                raise Refused
                data__objects_len = len(data__objects)
                if data__objects_len != 0:
                    data__objects_property_names = True
                    for data__objects_key in data__objects:
                        try:
                            if isinstance(data__objects_key, str):
                                if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*$'].search(data__objects_key):
                                    raise Refused
                        except Refused:
                            data__objects_property_names = False
                    if not data__objects_property_names:
                        raise Refused
        if 'articles' in data_keys:
            data_keys.remove('articles')
            data__articles = data['articles']
            if not isinstance(data__articles, dict):
                raise Refused
            data__articles_is_dict = isinstance(data__articles, dict)
            if data__articles_is_dict:
                data__articles_keys = set(data__articles.keys())
                for data__articles_key in data__articles_keys:
                    if data__articles_key not in []:
                        data__articles_value = data__articles.get(data__articles_key)
                        if not isinstance(data__articles_value, int) and (not (isinstance(data__articles_value, float) and data__articles_value.is_integer())) or isinstance(data__articles_value, bool):
                            raise Refused
        if 'indicators' in data_keys:
            data_keys.remove('indicators')
            data__indicators = data['indicators']
            if not isinstance(data__indicators, (dict, NoneType)):
                raise Refused
            data__indicators_is_dict = isinstance(data__indicators, dict)
            if data__indicators_is_dict:
                data__indicators_keys = set(data__indicators.keys())
                for data__indicators_key in data__indicators_keys:
                    if data__indicators_key not in []:
                        data__indicators_value = data__indicators.get(data__indicators_key)
                        validate_plan_schema_json__definitions_indicator(data__indicators_value)
                data__indicators_len = len(data__indicators)
                if data__indicators_len != 0:
                    data__indicators_property_names = True
                    for data__indicators_key in data__indicators:
                        try:
                            if isinstance(data__indicators_key, str):
                                if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*$'].search(data__indicators_key):
                                    raise Refused
                        except Refused:
                            data__indicators_property_names = False
                    if not data__indicators_property_names:
                        raise Refused
        if 'trims' in data_keys:
            data_keys.remove('trims')
            data__trims = data['trims']
            if not isinstance(data__trims, (list, tuple, NoneType)):
                raise Refused
            data__trims_is_list = isinstance(data__trims, (list, tuple))
            if data__trims_is_list:
                data__trims_len = len(data__trims)
                for data__trims_x, data__trims_item in enumerate(data__trims):
                    validate_plan_schema_json__definitions_trim(data__trims_item)
        if 'claims' in data_keys:
            data_keys.remove('claims')
            data__claims = data['claims']
            if not isinstance(data__claims, (list, tuple)):
                raise Refused
            data__claims_is_list = isinstance(data__claims, (list, tuple))
            if data__claims_is_list:
                data__claims_len = len(data__claims)
                for data__claims_x, data__claims_item in enumerate(data__claims):
                    validate_plan_schema_json__definitions_claim(data__claims_item)
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_claim(data):
    if not isinstance(data, dict):
        raise Refused
    data_any_of_count1 = 0
    if not data_any_of_count1:
        try:
            data_is_dict = isinstance(data, dict)
            if data_is_dict:
                data__missing_keys = set(['counts']) - data.keys()
                if data__missing_keys:
                    raise Refused
            data_any_of_count1 += 1
        except Refused:
            pass
    if not data_any_of_count1:
        try:
            data_is_dict = isinstance(data, dict)
            if data_is_dict:
                data__missing_keys = set(['ledger']) - data.keys()
                if data__missing_keys:
                    raise Refused
            data_any_of_count1 += 1
        except Refused:
            pass
    if not data_any_of_count1:
        try:
            data_is_dict = isinstance(data, dict)
            if data_is_dict:
                data__missing_keys = set(['sum']) - data.keys()
                if data__missing_keys:
                    raise Refused
            data_any_of_count1 += 1
        except Refused:
            pass
    if not data_any_of_count1:
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['says']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'says' in data_keys:
            data_keys.remove('says')
            data__says = data['says']
            if not isinstance(data__says, str):
                raise Refused
            if isinstance(data__says, str):
                data__says_len = len(data__says)
                if data__says_len < 1:
                    raise Refused
        if 'part' in data_keys:
            data_keys.remove('part')
            data__part = data['part']
            if not isinstance(data__part, str):
                raise Refused
            if isinstance(data__part, str):
                data__part_len = len(data__part)
                if data__part_len < 1:
                    raise Refused
        if 'counts' in data_keys:
            data_keys.remove('counts')
            data__counts = data['counts']
            if not (isinstance(data__counts, str) and data__counts == 'indicators' or (isinstance(data__counts, str) and data__counts == 'links') or (isinstance(data__counts, str) and data__counts == 'targets') or (isinstance(data__counts, str) and data__counts == 'trims') or (isinstance(data__counts, str) and data__counts == 'actions') or (isinstance(data__counts, str) and data__counts == 'articles') or (isinstance(data__counts, str) and data__counts == 'groups') or (isinstance(data__counts, str) and data__counts == 'statements') or (isinstance(data__counts, str) and data__counts == 'offices') or (isinstance(data__counts, str) and data__counts == 'work_items')):
                raise Refused
        if 'where' in data_keys:
            data_keys.remove('where')
            data__where = data['where']
            if not isinstance(data__where, str):
                raise Refused
            if isinstance(data__where, str):
                data__where_len = len(data__where)
                if data__where_len < 1:
                    raise Refused
        if 'ledger' in data_keys:
            data_keys.remove('ledger')
            data__ledger = data['ledger']
            validate_plan_schema_json__definitions_ledger(data__ledger)
        if 'sum' in data_keys:
            data_keys.remove('sum')
            data__sum = data['sum']
            if not isinstance(data__sum, (list, tuple)):
                raise Refused
            data__sum_is_list = isinstance(data__sum, (list, tuple))
            if data__sum_is_list:
                data__sum_len = len(data__sum)
                for data__sum_x, data__sum_item in enumerate(data__sum):
                    if not isinstance(data__sum_item, int) and (not (isinstance(data__sum_item, float) and data__sum_item.is_integer())) or isinstance(data__sum_item, bool):
                        raise Refused
        if 'equals' in data_keys:
            data_keys.remove('equals')
            data__equals = data['equals']
            if not isinstance(data__equals, int) and (not (isinstance(data__equals, float) and data__equals.is_integer())) or isinstance(data__equals, bool):
                raise Refused
        if 'members' in data_keys:
            data_keys.remove('members')
            data__members = data['members']
            if not isinstance(data__members, (list, tuple)):
                raise Refused
            data__members_is_list = isinstance(data__members, (list, tuple))
            if data__members_is_list:
                data__members_len = len(data__members)
                for data__members_x, data__members_item in enumerate(data__members):
                    if not isinstance(data__members_item, str):
                        raise Refused
                    if isinstance(data__members_item, str):
                        data__members_item_len = len(data__members_item)
                        if data__members_item_len < 1:
                            raise Refused
        if 'complete' in data_keys:
            data_keys.remove('complete')
            data__complete = data['complete']
            if not isinstance(data__complete, bool):
                raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_ledger(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['before', 'after']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'group' in data_keys:
            data_keys.remove('group')
            data__group = data['group']
            if not isinstance(data__group, str):
                raise Refused
            if isinstance(data__group, str):
                data__group_len = len(data__group)
                if data__group_len < 1:
                    raise Refused
        if 'before' in data_keys:
            data_keys.remove('before')
            data__before = data['before']
            if not isinstance(data__before, int) and (not (isinstance(data__before, float) and data__before.is_integer())) or isinstance(data__before, bool):
                raise Refused
        if 'trimmed' in data_keys:
            data_keys.remove('trimmed')
            data__trimmed = data['trimmed']
            if not isinstance(data__trimmed, int) and (not (isinstance(data__trimmed, float) and data__trimmed.is_integer())) or isinstance(data__trimmed, bool):
                raise Refused
        if 'added' in data_keys:
            data_keys.remove('added')
            data__added = data['added']
            if not isinstance(data__added, int) and (not (isinstance(data__added, float) and data__added.is_integer())) or isinstance(data__added, bool):
                raise Refused
        if 'after' in data_keys:
            data_keys.remove('after')
            data__after = data['after']
            if not isinstance(data__after, int) and (not (isinstance(data__after, float) and data__after.is_integer())) or isinstance(data__after, bool):
                raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_trim(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['indicator']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'indicator' in data_keys:
            data_keys.remove('indicator')
            data__indicator = data['indicator']
            validate_plan_schema_json__definitions_indicatoraddress(data__indicator)
        if 'said' in data_keys:
            data_keys.remove('said')
            data__said = data['said']
            validate_plan_schema_json__definitions_value(data__said)
        if 'name' in data_keys:
            data_keys.remove('name')
            data__name = data['name']
            if not isinstance(data__name, str):
                raise Refused
            if isinstance(data__name, str):
                data__name_len = len(data__name)
                if data__name_len < 1:
                    raise Refused
        if 'year' in data_keys:
            data_keys.remove('year')
            data__year = data['year']
            validate_plan_schema_json__definitions_year(data__year)
        if 'because' in data_keys:
            data_keys.remove('because')
            data__because = data['because']
            if not (isinstance(data__because, str) and data__because == 'no-mandate' or (isinstance(data__because, str) and data__because == 'no-subject') or (isinstance(data__because, str) and data__because == 'held-above') or (isinstance(data__because, str) and data__because == 'merged') or (isinstance(data__because, str) and data__because == 'deferred') or (isinstance(data__because, str) and data__because == 'achieved') or (isinstance(data__because, str) and data__because == 'other')):
                raise Refused
        if 'reason' in data_keys:
            data_keys.remove('reason')
            data__reason = data['reason']
            if not isinstance(data__reason, str):
                raise Refused
            if isinstance(data__reason, str):
                data__reason_len = len(data__reason)
                if data__reason_len < 1:
                    raise Refused
        if 'into' in data_keys:
            data_keys.remove('into')
            data__into = data['into']
            validate_plan_schema_json__definitions_id(data__into)
        if 'proposed_by' in data_keys:
            data_keys.remove('proposed_by')
            data__proposedby = data['proposed_by']
            if not isinstance(data__proposedby, str):
                raise Refused
            if isinstance(data__proposedby, str):
                data__proposedby_len = len(data__proposedby)
                if data__proposedby_len < 1:
                    raise Refused
        if 'objects' in data_keys:
            data_keys.remove('objects')
            data__objects = data['objects']
            if not isinstance(data__objects, (list, tuple)):
                raise Refused
            data__objects_is_list = isinstance(data__objects, (list, tuple))
            if data__objects_is_list:
                data__objects_len = len(data__objects)
                for data__objects_x, data__objects_item in enumerate(data__objects):
                    validate_plan_schema_json__definitions_id(data__objects_item)
        if 'part' in data_keys:
            data_keys.remove('part')
            data__part = data['part']
            if not isinstance(data__part, str):
                raise Refused
            if isinstance(data__part, str):
                data__part_len = len(data__part)
                if data__part_len < 1:
                    raise Refused
        if 'quote' in data_keys:
            data_keys.remove('quote')
            data__quote = data['quote']
            if not isinstance(data__quote, str):
                raise Refused
            if isinstance(data__quote, str):
                data__quote_len = len(data__quote)
                if data__quote_len < 1:
                    raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_value(data):
    if not isinstance(data, (str, int, float, NoneType)) and (not (isinstance(data, float) and data.is_integer())) or isinstance(data, bool):
        raise Refused
    return data

def validate_plan_schema_json__definitions_indicatoraddress(data):
    if not isinstance(data, str):
        raise Refused
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$'].search(data):
            raise Refused
    return data

def validate_plan_schema_json__definitions_indicator(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['name']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'name' in data_keys:
            data_keys.remove('name')
            data__name = data['name']
            if not isinstance(data__name, str):
                raise Refused
            if isinstance(data__name, str):
                data__name_len = len(data__name)
                if data__name_len < 1:
                    raise Refused
        if 'aliases' in data_keys:
            data_keys.remove('aliases')
            data__aliases = data['aliases']
            if not isinstance(data__aliases, (list, tuple)):
                raise Refused
            data__aliases_is_list = isinstance(data__aliases, (list, tuple))
            if data__aliases_is_list:
                data__aliases_len = len(data__aliases)
                for data__aliases_x, data__aliases_item in enumerate(data__aliases):
                    if not isinstance(data__aliases_item, str):
                        raise Refused
                    if isinstance(data__aliases_item, str):
                        data__aliases_item_len = len(data__aliases_item)
                        if data__aliases_item_len < 1:
                            raise Refused
        if 'group' in data_keys:
            data_keys.remove('group')
            data__group = data['group']
            if not isinstance(data__group, str):
                raise Refused
            if isinstance(data__group, str):
                data__group_len = len(data__group)
                if data__group_len < 1:
                    raise Refused
        if 'measure' in data_keys:
            data_keys.remove('measure')
            data__measure = data['measure']
            if not isinstance(data__measure, str):
                raise Refused
            if isinstance(data__measure, str):
                data__measure_len = len(data__measure)
                if data__measure_len < 1:
                    raise Refused
        if 'kind' in data_keys:
            data_keys.remove('kind')
            data__kind = data['kind']
            if not (isinstance(data__kind, str) and data__kind == 'amount' or (isinstance(data__kind, str) and data__kind == 'rate') or (isinstance(data__kind, str) and data__kind == 'growth') or (isinstance(data__kind, str) and data__kind == 'multiple') or (isinstance(data__kind, str) and data__kind == 'ratio') or (isinstance(data__kind, str) and data__kind == 'points') or (isinstance(data__kind, str) and data__kind == 'percent') or (isinstance(data__kind, str) and data__kind == 'rank') or (isinstance(data__kind, str) and data__kind == 'grade') or (isinstance(data__kind, str) and data__kind == 'date') or (isinstance(data__kind, str) and data__kind == 'reference') or (isinstance(data__kind, str) and data__kind == 'words')):
                raise Refused
        if 'unit' in data_keys:
            data_keys.remove('unit')
            data__unit = data['unit']
            data__unit_any_of_count2 = 0
            if not data__unit_any_of_count2:
                try:
                    if not isinstance(data__unit, str):
                        raise Refused
                    if isinstance(data__unit, str):
                        data__unit_len = len(data__unit)
                        if data__unit_len < 1:
                            raise Refused
                    data__unit_any_of_count2 += 1
                except Refused:
                    pass
            if not data__unit_any_of_count2:
                try:
                    if not isinstance(data__unit, dict):
                        raise Refused
                    data__unit_is_dict = isinstance(data__unit, dict)
                    if data__unit_is_dict:
                        data__unit__missing_keys = set(['name', 'of']) - data__unit.keys()
                        if data__unit__missing_keys:
                            raise Refused
                        data__unit_keys = set(data__unit.keys())
                        if 'name' in data__unit_keys:
                            data__unit_keys.remove('name')
                            data__unit__name = data__unit['name']
                            if not isinstance(data__unit__name, str):
                                raise Refused
                            if isinstance(data__unit__name, str):
                                data__unit__name_len = len(data__unit__name)
                                if data__unit__name_len < 1:
                                    raise Refused
                        if 'of' in data__unit_keys:
                            data__unit_keys.remove('of')
                            data__unit__of = data__unit['of']
                            if not isinstance(data__unit__of, str):
                                raise Refused
                            if isinstance(data__unit__of, str):
                                data__unit__of_len = len(data__unit__of)
                                if data__unit__of_len < 1:
                                    raise Refused
                        if data__unit_keys:
                            raise Refused
                    data__unit_any_of_count2 += 1
                except Refused:
                    pass
            if not data__unit_any_of_count2:
                raise Refused
        if 'direction' in data_keys:
            data_keys.remove('direction')
            data__direction = data['direction']
            if not (isinstance(data__direction, str) and data__direction == 'up' or (isinstance(data__direction, str) and data__direction == 'down')):
                raise Refused
        if 'targets' in data_keys:
            data_keys.remove('targets')
            data__targets = data['targets']
            validate_plan_schema_json__definitions_targets(data__targets)
        if 'baseline' in data_keys:
            data_keys.remove('baseline')
            data__baseline = data['baseline']
            validate_plan_schema_json__definitions_byyear(data__baseline)
        if 'base_year' in data_keys:
            data_keys.remove('base_year')
            data__baseyear = data['base_year']
            validate_plan_schema_json__definitions_year(data__baseyear)
        if 'incentive' in data_keys:
            data_keys.remove('incentive')
            data__incentive = data['incentive']
            validate_plan_schema_json__definitions_byyear(data__incentive)
        if 'link' in data_keys:
            data_keys.remove('link')
            data__link = data['link']
            validate_plan_schema_json__definitions_link(data__link)
        if 'restated' in data_keys:
            data_keys.remove('restated')
            data__restated = data['restated']
            if not isinstance(data__restated, dict):
                raise Refused
            data__restated_is_dict = isinstance(data__restated, dict)
            if data__restated_is_dict:
                data__restated_keys = set(data__restated.keys())
                for data__restated_key in data__restated_keys:
                    if data__restated_key not in []:
                        data__restated_value = data__restated.get(data__restated_key)
                        validate_plan_schema_json__definitions_targets(data__restated_value)
                data__restated_len = len(data__restated)
                if data__restated_len != 0:
                    data__restated_property_names = True
                    for data__restated_key in data__restated:
                        try:
                            if isinstance(data__restated_key, str):
                                if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*$'].search(data__restated_key):
                                    raise Refused
                        except Refused:
                            data__restated_property_names = False
                    if not data__restated_property_names:
                        raise Refused
        if 'owner' in data_keys:
            data_keys.remove('owner')
            data__owner = data['owner']
            validate_plan_schema_json__definitions_offices(data__owner)
        if 'action' in data_keys:
            data_keys.remove('action')
            data__action = data['action']
            validate_plan_schema_json__definitions_id(data__action)
        if 'chapter' in data_keys:
            data_keys.remove('chapter')
            data__chapter = data['chapter']
            if not isinstance(data__chapter, str):
                raise Refused
            if isinstance(data__chapter, str):
                data__chapter_len = len(data__chapter)
                if data__chapter_len < 1:
                    raise Refused
        if 'quote' in data_keys:
            data_keys.remove('quote')
            data__quote = data['quote']
            validate_plan_schema_json__definitions_words(data__quote)
        if 'quoted_in' in data_keys:
            data_keys.remove('quoted_in')
            data__quotedin = data['quoted_in']
            validate_plan_schema_json__definitions_id(data__quotedin)
        if 'scope' in data_keys:
            data_keys.remove('scope')
            data__scope = data['scope']
            validate_plan_schema_json__definitions_scope(data__scope)
        if 'statements' in data_keys:
            data_keys.remove('statements')
            data__statements = data['statements']
            if not isinstance(data__statements, (list, tuple)):
                raise Refused
            data__statements_is_list = isinstance(data__statements, (list, tuple))
            if data__statements_is_list:
                data__statements_len = len(data__statements)
                for data__statements_x, data__statements_item in enumerate(data__statements):
                    validate_plan_schema_json__definitions_statement(data__statements_item)
        if 'listed' in data_keys:
            data_keys.remove('listed')
            data__listed = data['listed']
            if not isinstance(data__listed, bool):
                raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_statement(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['part', 'targets']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'part' in data_keys:
            data_keys.remove('part')
            data__part = data['part']
            if not isinstance(data__part, str):
                raise Refused
            if isinstance(data__part, str):
                data__part_len = len(data__part)
                if data__part_len < 1:
                    raise Refused
        if 'chapter' in data_keys:
            data_keys.remove('chapter')
            data__chapter = data['chapter']
            if not isinstance(data__chapter, str):
                raise Refused
            if isinstance(data__chapter, str):
                data__chapter_len = len(data__chapter)
                if data__chapter_len < 1:
                    raise Refused
        if 'name' in data_keys:
            data_keys.remove('name')
            data__name = data['name']
            if not isinstance(data__name, str):
                raise Refused
            if isinstance(data__name, str):
                data__name_len = len(data__name)
                if data__name_len < 1:
                    raise Refused
        if 'targets' in data_keys:
            data_keys.remove('targets')
            data__targets = data['targets']
            validate_plan_schema_json__definitions_targets(data__targets)
        if 'unit' in data_keys:
            data_keys.remove('unit')
            data__unit = data['unit']
            if not isinstance(data__unit, str):
                raise Refused
            if isinstance(data__unit, str):
                data__unit_len = len(data__unit)
                if data__unit_len < 1:
                    raise Refused
        if 'scope' in data_keys:
            data_keys.remove('scope')
            data__scope = data['scope']
            validate_plan_schema_json__definitions_scope(data__scope)
        if 'quote' in data_keys:
            data_keys.remove('quote')
            data__quote = data['quote']
            if not isinstance(data__quote, str):
                raise Refused
            if isinstance(data__quote, str):
                data__quote_len = len(data__quote)
                if data__quote_len < 1:
                    raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_scope(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if 'population' in data_keys:
            data_keys.remove('population')
            data__population = data['population']
            if not isinstance(data__population, str):
                raise Refused
            if isinstance(data__population, str):
                data__population_len = len(data__population)
                if data__population_len < 1:
                    raise Refused
        if 'covers' in data_keys:
            data_keys.remove('covers')
            data__covers = data['covers']
            if not isinstance(data__covers, (list, tuple)):
                raise Refused
            data__covers_is_list = isinstance(data__covers, (list, tuple))
            if data__covers_is_list:
                data__covers_len = len(data__covers)
                for data__covers_x, data__covers_item in enumerate(data__covers):
                    if not isinstance(data__covers_item, str):
                        raise Refused
                    if isinstance(data__covers_item, str):
                        data__covers_item_len = len(data__covers_item)
                        if data__covers_item_len < 1:
                            raise Refused
        if 'open' in data_keys:
            data_keys.remove('open')
            data__open = data['open']
            if not isinstance(data__open, bool):
                raise Refused
        if 'each' in data_keys:
            data_keys.remove('each')
            data__each = data['each']
            if not isinstance(data__each, str):
                raise Refused
            if isinstance(data__each, str):
                data__each_len = len(data__each)
                if data__each_len < 1:
                    raise Refused
        if 'part_of' in data_keys:
            data_keys.remove('part_of')
            data__partof = data['part_of']
            if not isinstance(data__partof, str):
                raise Refused
            if isinstance(data__partof, str):
                data__partof_len = len(data__partof)
                if data__partof_len < 1:
                    raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_words(data):
    data_any_of_count3 = 0
    if not data_any_of_count3:
        try:
            if not isinstance(data, str):
                raise Refused
            if isinstance(data, str):
                data_len = len(data)
                if data_len < 1:
                    raise Refused
            data_any_of_count3 += 1
        except Refused:
            pass
    if not data_any_of_count3:
        try:
            if not isinstance(data, dict):
                raise Refused
            data_is_dict = isinstance(data, dict)
            if data_is_dict:
                data_keys = set(data.keys())
                for data_key, data_val in data.items():
                    if REGEX_PATTERNS['^([0-9]{4}|undated|each)$'].search(data_key):
                        if data_key in data_keys:
                            data_keys.remove(data_key)
                        if not isinstance(data_val, str):
                            raise Refused
                        if isinstance(data_val, str):
                            data_val_len = len(data_val)
                            if data_val_len < 1:
                                raise Refused
                if data_keys:
                    raise Refused
            data_any_of_count3 += 1
        except Refused:
            pass
    if not data_any_of_count3:
        raise Refused
    return data

def validate_plan_schema_json__definitions_link(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['relation']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'to' in data_keys:
            data_keys.remove('to')
            data__to = data['to']
            validate_plan_schema_json__definitions_indicatoraddress(data__to)
        if 'relation' in data_keys:
            data_keys.remove('relation')
            data__relation = data['relation']
            if not (isinstance(data__relation, str) and data__relation == 'same' or (isinstance(data__relation, str) and data__relation == 'share') or (isinstance(data__relation, str) and data__relation == 'at-least') or (isinstance(data__relation, str) and data__relation == 'own')):
                raise Refused
        if 'share' in data_keys:
            data_keys.remove('share')
            data__share = data['share']
            data__share_any_of_count4 = 0
            if not data__share_any_of_count4:
                try:
                    validate_plan_schema_json__definitions_value(data__share)
                    data__share_any_of_count4 += 1
                except Refused:
                    pass
            if not data__share_any_of_count4:
                try:
                    validate_plan_schema_json__definitions_byyear(data__share)
                    data__share_any_of_count4 += 1
                except Refused:
                    pass
            if not data__share_any_of_count4:
                raise Refused
        if 'proposed_by' in data_keys:
            data_keys.remove('proposed_by')
            data__proposedby = data['proposed_by']
            if not isinstance(data__proposedby, str):
                raise Refused
            if isinstance(data__proposedby, str):
                data__proposedby_len = len(data__proposedby)
                if data__proposedby_len < 1:
                    raise Refused
        if 'reason' in data_keys:
            data_keys.remove('reason')
            data__reason = data['reason']
            if not isinstance(data__reason, str):
                raise Refused
            if isinstance(data__reason, str):
                data__reason_len = len(data__reason)
                if data__reason_len < 1:
                    raise Refused
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_byyear(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        for data_key, data_val in data.items():
            if REGEX_PATTERNS['^[0-9]{4}$'].search(data_key):
                if data_key in data_keys:
                    data_keys.remove(data_key)
                validate_plan_schema_json__definitions_value(data_val)
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_targets(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        for data_key, data_val in data.items():
            if REGEX_PATTERNS['^([0-9]{4}|undated|each)$'].search(data_key):
                if data_key in data_keys:
                    data_keys.remove(data_key)
                validate_plan_schema_json__definitions_value(data_val)
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_workitem(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['title']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'part' in data_keys:
            data_keys.remove('part')
            data__part = data['part']
            if not isinstance(data__part, str):
                raise Refused
            if isinstance(data__part, str):
                data__part_len = len(data__part)
                if data__part_len < 1:
                    raise Refused
        if 'chapter' in data_keys:
            data_keys.remove('chapter')
            data__chapter = data['chapter']
            if not isinstance(data__chapter, str):
                raise Refused
            if isinstance(data__chapter, str):
                data__chapter_len = len(data__chapter)
                if data__chapter_len < 1:
                    raise Refused
        if 'task' in data_keys:
            data_keys.remove('task')
            data__task = data['task']
            if not isinstance(data__task, str):
                raise Refused
            if isinstance(data__task, str):
                data__task_len = len(data__task)
                if data__task_len < 1:
                    raise Refused
        if 'title' in data_keys:
            data_keys.remove('title')
            data__title = data['title']
            if not isinstance(data__title, str):
                raise Refused
            if isinstance(data__title, str):
                data__title_len = len(data__title)
                if data__title_len < 1:
                    raise Refused
        if 'lead' in data_keys:
            data_keys.remove('lead')
            data__lead = data['lead']
            validate_plan_schema_json__definitions_offices(data__lead)
        if 'support' in data_keys:
            data_keys.remove('support')
            data__support = data['support']
            validate_plan_schema_json__definitions_offices(data__support)
        if 'open' in data_keys:
            data_keys.remove('open')
            data__open = data['open']
            if not isinstance(data__open, bool):
                raise Refused
        if 'action' in data_keys:
            data_keys.remove('action')
            data__action = data['action']
            validate_plan_schema_json__definitions_id(data__action)
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_action(data):
    if not isinstance(data, dict):
        raise Refused
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['title']) - data.keys()
        if data__missing_keys:
            raise Refused
        data_keys = set(data.keys())
        if 'title' in data_keys:
            data_keys.remove('title')
            data__title = data['title']
            if not isinstance(data__title, str):
                raise Refused
            if isinstance(data__title, str):
                data__title_len = len(data__title)
                if data__title_len < 1:
                    raise Refused
        if 'chapter' in data_keys:
            data_keys.remove('chapter')
            data__chapter = data['chapter']
            if not isinstance(data__chapter, str):
                raise Refused
            if isinstance(data__chapter, str):
                data__chapter_len = len(data__chapter)
                if data__chapter_len < 1:
                    raise Refused
        if 'number' in data_keys:
            data_keys.remove('number')
            data__number = data['number']
            if not isinstance(data__number, str):
                raise Refused
            if isinstance(data__number, str):
                data__number_len = len(data__number)
                if data__number_len < 1:
                    raise Refused
        if 'lead' in data_keys:
            data_keys.remove('lead')
            data__lead = data['lead']
            validate_plan_schema_json__definitions_offices(data__lead)
        if 'support' in data_keys:
            data_keys.remove('support')
            data__support = data['support']
            validate_plan_schema_json__definitions_offices(data__support)
        if 'open' in data_keys:
            data_keys.remove('open')
            data__open = data['open']
            if not isinstance(data__open, bool):
                raise Refused
        if 'objects' in data_keys:
            data_keys.remove('objects')
            data__objects = data['objects']
            if not isinstance(data__objects, (list, tuple)):
                raise Refused
            data__objects_is_list = isinstance(data__objects, (list, tuple))
            if data__objects_is_list:
                data__objects_len = len(data__objects)
                for data__objects_x, data__objects_item in enumerate(data__objects):
                    validate_plan_schema_json__definitions_id(data__objects_item)
        if data_keys:
            raise Refused
    return data

def validate_plan_schema_json__definitions_offices(data):
    if not isinstance(data, (list, tuple)):
        raise Refused
    data_is_list = isinstance(data, (list, tuple))
    if data_is_list:
        data_len = len(data)
        for data_x, data_item in enumerate(data):
            if not isinstance(data_item, str):
                raise Refused
            if isinstance(data_item, str):
                data_item_len = len(data_item)
                if data_item_len < 1:
                    raise Refused
    return data

def validate_plan_schema_json__definitions_year(data):
    if not isinstance(data, int) and (not (isinstance(data, float) and data.is_integer())) or isinstance(data, bool):
        raise Refused
    return data

def validate_plan_schema_json__definitions_id(data):
    if not isinstance(data, str):
        raise Refused
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[a-z0-9]+(-[a-z0-9]+)*$'].search(data):
            raise Refused
    return data
accept = validate_plan_schema_json
