using Microsoft.Azure.Functions.Worker.Builder;
using SendVoice.Functions.Housekeeping;
using SendVoice.Functions.Housekeeping.Settings;
using SendVoice.Functions.Intake;
using SendVoice.Functions.Intake.Sms;
using SendVoice.Functions.Intake.Web;
using SendVoice.Functions.Language;
using SendVoice.Functions.Messaging;
using SendVoice.Functions.Processing;
using SendVoice.Functions.Publishing;
using SendVoice.Functions.Publishing.Site;
using SendVoice.Functions.Storage;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

builder.AddSettings();
builder.AddSite();
builder.AddStorage();
builder.AddMessaging();
builder.AddLanguage();

builder.AddIntake();
builder.AddWebIntake();
builder.AddSms();
builder.AddProcessing();
builder.AddPublishing();
builder.AddHousekeeping();

builder.Build().Run();
