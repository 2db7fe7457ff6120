import{e as o}from"../chunks/common-DaTVfBT-.js";import{e as s}from"../chunks/clip-more-CDlfXxJ2.js";import{e as m}from"../chunks/dialogs-CdwroQWZ.js";const r={...m,...s,...o};export{r as en};
