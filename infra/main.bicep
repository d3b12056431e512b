// One installation of SendVoice: storage, vault, logs and the function app, with a managed identity and no keys in settings.
// The guide beside this file says how to run it and what to do afterwards.

@description('Short name of the installation, 3 to 11 lower-case letters and digits; part of every resource name.')
@minLength(3)
@maxLength(11)
param name string

@description('Azure region. Families\' words stay in it.')
param location string = 'uksouth'

@description('The address families and Twilio use, for example https://voice.exampleshire.example.org.')
param publicAddress string

@description('custom when the app was published with the stand-ins, dotnet-isolated when with the ordinary packages.')
@allowed(['custom', 'dotnet-isolated'])
param workerRuntime string = 'custom'

@description('Whether there is a language resource for second opinions; areas still have to ask for them in their settings.')
param secondOpinion bool = false

var vaultName = 'kv-sv-${name}'
var languageName = 'lang-sv-${name}'
var secrets = ['sealing-k1', 'receipts-secret', 'respondents-pepper', 'twilio-account-sid', 'twilio-auth-token']

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stsv${name}'
  location: location
  sku: { name: 'Standard_ZRS' }
  kind: 'StorageV2'
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-sv-${name}'
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 90 }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-sv-${name}'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: logs.id }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource language 'Microsoft.CognitiveServices/accounts@2023-05-01' = if (secondOpinion) {
  name: languageName
  location: location
  kind: 'TextAnalytics'
  sku: { name: 'S' }
  properties: {
    customSubDomainName: languageName
    disableLocalAuth: true
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-sv-${name}'
  location: location
  kind: 'linux'
  sku: { name: 'EP1', tier: 'ElasticPremium' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: 'func-sv-${name}'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: workerRuntime == 'custom' ? '' : 'DOTNET-ISOLATED|10.0'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      healthCheckPath: '/health'
      appSettings: [
        { name: 'FUNCTIONS_EXTENSION_VERSION', value: '~4' }
        { name: 'FUNCTIONS_WORKER_RUNTIME', value: workerRuntime }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
        { name: 'AzureWebJobsStorage__accountName', value: storage.name }
        { name: 'AzureWebJobsStorage__queueServiceUri', value: storage.properties.primaryEndpoints.queue }
        { name: 'AzureWebJobsStorage__tableServiceUri', value: storage.properties.primaryEndpoints.table }
        { name: 'Storage__QueueServiceUri', value: storage.properties.primaryEndpoints.queue }
        { name: 'Storage__TableServiceUri', value: storage.properties.primaryEndpoints.table }
        { name: 'Sealing__CurrentKeyId', value: 'k1' }
        { name: 'Sealing__Keys__k1', value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets[0]})' }
        { name: 'Receipts__Secret', value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets[1]})' }
        { name: 'Respondents__Pepper', value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets[2]})' }
        { name: 'Twilio__AccountSid', value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets[3]})' }
        { name: 'Twilio__AuthToken', value: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secrets[4]})' }
        { name: 'Twilio__PublicAddress', value: publicAddress }
        { name: 'Intake__TrustForwardedFor', value: 'true' }
        { name: 'Language__Endpoint', value: secondOpinion ? 'https://${languageName}.cognitiveservices.azure.com' : '' }
      ]
    }
  }
}

// Built-in roles: Storage Blob Data Owner (the Functions host's own locks), Queue Data Contributor, Table Data Contributor.
var storageRoles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
]

resource storageAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in storageRoles: {
  name: guid(storage.id, app.id, role)
  scope: storage
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

// Built-in role: Key Vault Secrets User.
resource vaultAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, app.id, 'secrets')
  scope: vault
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c85b9d86')
  }
}

// Built-in role: Cognitive Services Language Reader.
resource languageAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (secondOpinion) {
  name: guid(languageName, app.id, 'opinions')
  scope: language
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7628b7b8-a8b2-4cdc-b46f-e9b35248918e')
  }
}

output functionApp string = app.name
output vaultToFill string = vault.name
output secretsToSet array = secrets
